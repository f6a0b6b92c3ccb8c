/** Countries and what belongs to them: "Country=Adjective[,Adjective…]". Adjectives are no actors, but tell whose president somebody is. */
const TABLE =
  'Afghanistan=Afghan|Albania=Albanian|Algeria=Algerian|Angola=Angolan|Argentina=Argentine,Argentinian|Armenia=Armenian|Australia=Australian|Austria=Austrian|' +
  'Azerbaijan=Azerbaijani,Azeri|Bahrain=Bahraini|Bangladesh=Bangladeshi|Belarus=Belarusian,Belarussian|Belgium=Belgian|Bolivia=Bolivian|Bosnia=Bosnian|Botswana=Botswanan|' +
  'Brazil=Brazilian|Britain=British,Briton|Bulgaria=Bulgarian|Burundi=Burundian|Cambodia=Cambodian|Cameroon=Cameroonian|Canada=Canadian|Chad=Chadian|Chile=Chilean|' +
  'China=Chinese|Colombia=Colombian|Congo=Congolese|Costa Rica=Costa Rican|Croatia=Croatian,Croat|Cuba=Cuban|Cyprus=Cypriot|Czech Republic=Czech|Denmark=Danish,Dane|' +
  'Dominican Republic=Dominican|Ecuador=Ecuadorean,Ecuadorian|Egypt=Egyptian|El Salvador=Salvadoran|England=English|Eritrea=Eritrean|Estonia=Estonian|Ethiopia=Ethiopian|' +
  'Europe=European|Fiji=Fijian|Finland=Finnish,Finn|France=French|Gambia=Gambian|Georgia=Georgian|Germany=German|Ghana=Ghanaian|Greece=Greek|Guatemala=Guatemalan|Guinea=Guinean|' +
  'Haiti=Haitian|Honduras=Honduran|Hungary=Hungarian|Iceland=Icelandic,Icelander|India=Indian|Indonesia=Indonesian|Iran=Iranian|Iraq=Iraqi|Ireland=Irish|Israel=Israeli|Italy=Italian|' +
  'Ivory Coast=Ivorian|Jamaica=Jamaican|Japan=Japanese|Jordan=Jordanian|Kazakhstan=Kazakh,Kazakhstani|Kenya=Kenyan|Kosovo=Kosovar,Kosovan|Kuwait=Kuwaiti|Kyrgyzstan=Kyrgyz|Laos=Laotian|' +
  'Latvia=Latvian|Lebanon=Lebanese|Liberia=Liberian|Libya=Libyan|Lithuania=Lithuanian|Luxembourg=Luxembourger|Macedonia=Macedonian|Madagascar=Malagasy|Malawi=Malawian|Malaysia=Malaysian|' +
  'Mali=Malian|Malta=Maltese|Mexico=Mexican|Moldova=Moldovan|Mongolia=Mongolian|Montenegro=Montenegrin|Morocco=Moroccan|Mozambique=Mozambican|Myanmar=Burmese|Namibia=Namibian|Nepal=Nepalese,Nepali|' +
  'Netherlands=Dutch|New Zealand=New Zealander|Nicaragua=Nicaraguan|Niger=Nigerien|Nigeria=Nigerian|North Korea=North Korean|Norway=Norwegian|Oman=Omani|Pakistan=Pakistani|Palestine=Palestinian|' +
  'Panama=Panamanian|Paraguay=Paraguayan|Peru=Peruvian|Philippines=Filipino,Philippine|Poland=Polish,Pole|Portugal=Portuguese|Qatar=Qatari|Romania=Romanian|Russia=Russian|Rwanda=Rwandan|' +
  'Saudi Arabia=Saudi|Scotland=Scottish,Scot|Senegal=Senegalese|Serbia=Serbian,Serb|Sierra Leone=Sierra Leonean|Singapore=Singaporean|Slovakia=Slovak,Slovakian|Slovenia=Slovenian,Slovene|Somalia=Somali|' +
  'South Africa=South African|South Korea=South Korean|Spain=Spanish,Spaniard|Sri Lanka=Sri Lankan|Sudan=Sudanese|Sweden=Swedish,Swede|Switzerland=Swiss|Syria=Syrian|Taiwan=Taiwanese|Tajikistan=Tajik|' +
  'Tanzania=Tanzanian|Thailand=Thai|Tunisia=Tunisian|Turkey=Turkish,Turk|Turkmenistan=Turkmen|Uganda=Ugandan|Ukraine=Ukrainian|United Arab Emirates=Emirati|United States=American|Uruguay=Uruguayan|' +
  'Uzbekistan=Uzbek|Venezuela=Venezuelan|Vietnam=Vietnamese|Wales=Welsh|Yemen=Yemeni|Zambia=Zambian|Zimbabwe=Zimbabwean';

export const countries: readonly { readonly name: string; readonly adjectives: readonly string[] }[] = TABLE.split(
  '|',
).map((entry) => {
  const [name = '', adjectives = ''] = entry.split('=');
  return { name, adjectives: adjectives.split(',') };
});

/** "ukrainian": of a country, its people, its language; lower case. */
export const countryAdjectives: readonly string[] = countries.flatMap(({ adjectives }) =>
  adjectives.map((adjective) => adjective.toLowerCase()),
);

/** Names of countries in lower case without full stops. */
export const countryNames: ReadonlySet<string> = new Set([
  ...countries.map(({ name }) => name.toLowerCase()),
  ...['us', 'usa', 'uk', 'united kingdom', 'eu'],
]);

/** Names and adjectives of countries in lower case without full stops: "us", "british". */
export const countryWords: ReadonlySet<string> = new Set([
  ...countries.flatMap(({ name, adjectives }) => [name, ...adjectives]).map((word) => word.toLowerCase()),
  ...['us', 'usa', 'uk', 'eu', 'un', 'united', 'royal', 'national', 'federal'],
]);
