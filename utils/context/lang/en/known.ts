const set = (names: string): ReadonlySet<string> => new Set(names.split('|'));

/** Capitals and seats of power, lower case: never a person, and a place unless the tagger is sure of a club or government. */
export const knownPlaces = set(
  'abu dhabi|abuja|accra|addis ababa|algiers|amman|amsterdam|ankara|athens|baghdad|baku|bamako|bangkok|beijing|beirut|belgrade|berlin|bern|bogotá|bogota|brasília|brasilia|bratislava|' +
    'brussels|bucharest|budapest|buenos aires|cairo|canberra|caracas|chisinau|colombo|copenhagen|dakar|damascus|delhi|dhaka|doha|dublin|dubai|geneva|gaza|hanoi|harare|havana|helsinki|hong kong|' +
    'islamabad|istanbul|jakarta|jerusalem|juba|kabul|kampala|kathmandu|khartoum|kiev|kyiv|kinshasa|kuala lumpur|kuwait city|lisbon|ljubljana|london|luanda|lusaka|luxembourg|madrid|managua|' +
    'manila|mexico city|minsk|mogadishu|montevideo|moscow|mumbai|nairobi|new delhi|nicosia|niamey|oslo|ottawa|ouagadougou|phnom penh|podgorica|port-au-prince|prague|pretoria|pristina|' +
    'pyongyang|quito|rabat|ramallah|reykjavik|riga|riyadh|rome|san salvador|sanaa|sarajevo|seoul|singapore|skopje|stockholm|taipei|tallinn|tashkent|tbilisi|tegucigalpa|tehran|' +
    'tel aviv|tirana|tokyo|tripoli|tunis|ulaanbaatar|vatican|vienna|vilnius|warsaw|washington|wellington|yangon|yaoundé|yerevan|zagreb',
);

/** Governments, parliaments and alliances by name, lower case: never a person or place. */
export const knownBodies = set(
  'al qaeda|al-qaeda|boko haram|bundesrat|bundestag|congress|downing street|duma|élysée|eu|fatah|fbi|fifa|hamas|hezbollah|house of commons|house of lords|imf|interpol|isil|isis|knesset|kremlin|' +
    'lok sabha|nasa|nato|opec|pentagon|politburo|sejm|state duma|taliban|uefa|un|unesco|unicef|verkhovna rada|whitehall|who|wto',
);

/** States of the US by their letters, lower case: a place behind "Raleigh, ". */
export const states = set(
  'al|ak|az|ar|ca|co|ct|de|dc|fl|ga|hi|id|il|ia|ks|ky|la|ma|md|me|mi|mn|ms|mo|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy',
);
