/** Well-known names and newswire words for the invented training texts of `newswire.ts`. Own lists; facts only. */
const list = (text: string): readonly string[] => text.split('|');

export const cities = list(
  'London|Paris|Berlin|Madrid|Rome|Vienna|Brussels|Amsterdam|Athens|Lisbon|Dublin|Copenhagen|Stockholm|Oslo|Helsinki|Warsaw|Prague|Budapest|Bucharest|Sofia|Belgrade|Zagreb|Sarajevo|Moscow|Kyiv|Minsk|Riga|Vilnius|Tallinn|' +
    'Istanbul|Ankara|Beirut|Damascus|Baghdad|Tehran|Riyadh|Dubai|Doha|Cairo|Tripoli|Tunis|Algiers|Rabat|Khartoum|Addis Ababa|Nairobi|Kampala|Kigali|Kinshasa|Lagos|Abuja|Accra|Dakar|Johannesburg|Cape Town|Pretoria|Harare|' +
    'Jerusalem|Tel Aviv|Gaza|Ramallah|Amman|Karachi|Islamabad|Lahore|New Delhi|Bombay|Mumbai|Calcutta|Madras|Colombo|Dhaka|Kathmandu|Bangkok|Hanoi|Phnom Penh|Jakarta|Manila|Singapore|Kuala Lumpur|Hong Kong|Beijing|Shanghai|' +
    'Taipei|Seoul|Tokyo|Osaka|Sydney|Melbourne|Canberra|Brisbane|Perth|Wellington|Auckland|Ottawa|Toronto|Montreal|Vancouver|Mexico City|Havana|Bogota|Caracas|Lima|Quito|La Paz|Santiago|Buenos Aires|Montevideo|Brasilia|' +
    'Sao Paulo|Rio de Janeiro|Geneva|Zurich|Basel|Frankfurt|Munich|Hamburg|Cologne|Bonn|Stuttgart|Milan|Turin|Naples|Florence|Barcelona|Valencia|Seville|Lyon|Marseille|Nice|Antwerp|Rotterdam|The Hague|Glasgow|Edinburgh|' +
    'Belfast|Manchester|Liverpool|Birmingham|Leeds|Sheffield|Bristol|Cardiff|Kabul|Kandahar|Grozny|Tbilisi|Baku|Yerevan|Almaty|Tashkent|Peshawar|Kharkiv|Odesa|Aleppo|Mosul|Basra',
);
export const americanCities = list(
  'New York|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Jose|Detroit|Indianapolis|Jacksonville|San Francisco|Columbus|Baltimore|Memphis|Boston|Milwaukee|Washington|Seattle|Denver|' +
    'Charlotte|Portland|Oklahoma City|New Orleans|Cleveland|Atlanta|Sacramento|Kansas City|Miami|Oakland|Minneapolis|Tampa Bay|Cincinnati|Pittsburgh|St. Louis|Buffalo|Toronto|Montreal|Calgary|Edmonton|Vancouver|Ottawa|' +
    'Colorado|Texas|California|Florida|Minnesota|New Jersey|Utah|Orlando|Hartford|Anaheim|Golden State|Carolina|Green Bay|New England|Tennessee',
);
export const states = list(
  'Texas|California|Florida|Ohio|Illinois|Georgia|Michigan|Virginia|Arizona|Colorado|Nevada|Oregon|Kansas|Iowa|Utah|Alabama|Kentucky|N.Y.|Calif.|Mass.|N.J.|Fla.|Ill.|Pa.',
);
export const nicknames = list(
  'Bears|Lions|Tigers|Eagles|Falcons|Giants|Jets|Bulls|Hawks|Kings|Rangers|Devils|Stars|Sharks|Rockets|Suns|Magic|Heat|Cavaliers|Pistons|Royals|Twins|Mariners|Padres|Pirates|Cardinals|Braves|Marlins|Rockies|Expos|Dodgers|Packers|Vikings|Raiders|Broncos|Chargers|Colts|Saints|Sabres|Flames|Oilers|Canucks|Senators',
);
export const clubWords = list(
  'United|City|Rovers|Athletic|Town|Wanderers|Albion|County|Rangers|Forest|Dynamo|Sporting|Real|Inter|Olympique|Red Star|Spartak|Lokomotiv|Borussia|Bayer|Racing|Atletico|Deportivo|Hapoel|Maccabi|Partizan|Sparta|Austria|Rapid|FC|AC|SC|CSKA',
);
export const clubTowns = list(
  'Bolton|Blackburn|Derby|Everton|Aston Villa|Fulham|Reading|Swindon|Stoke|Burnley|Preston|Barnsley|Bari|Parma|Brescia|Udinese|Vicenza|Bologna|Bochum|Freiburg|Duisburg|Bielefeld|Karlsruhe|Rostock|Auxerre|Metz|Nantes|Rennes|Lens|Bastia|Strasbourg|Guingamp|Lille|Monaco|Utrecht|Breda|Nijmegen|Groningen|Heerenveen|Zaragoza|Oviedo|Celta|Sevilla|Betis|Tenerife|Compostela|Porto|Benfica|Boavista|Guimaraes|Braga|Leiria|Ghent|Mechelen|Lierse|Aalst|Ajax|Feyenoord|Juventus|Lazio|Fiorentina|Sampdoria|Galatasaray|Besiktas|Fenerbahce|Celtic|Hibernian|Motherwell|Aberdeen|Dundee|Kilmarnock|Raith|Hearts|Legia|Widzew|Slavia|Sigma|Ferencvaros|Steaua|Panathinaikos|Olympiakos|Essex|Surrey|Kent|Yorkshire|Lancashire|Warwickshire|Derbyshire|Glamorgan|Sussex|Leicestershire',
);
export const competitions = list(
  "World Cup|European Cup|Asian Cup|Davis Cup|Premier League|Champions League|Super Bowl|Stanley Cup|UEFA Cup|Copa America|Ryder Cup|Grand Prix|Olympics|Olympic Games|U.S. Open|French Open|Australian Open|Sheffield Shield|Tour de France|Serie A|Bundesliga|Commonwealth Games|Cup Winners' Cup|First Division|Grand Slam|Federation Cup",
);
export const agencies = list(
  'Reuters|Interfax|Xinhua|Itar-Tass|IRNA|AP|AFP|ANSA|Kyodo|Tanjug|Anadolu|SANA|WAM|KUNA|BBC|CNN|RIA',
);
export const officials = list(
  "Foreign Ministry|Finance Ministry|Defence Ministry|Interior Ministry|Health Ministry|Justice Ministry|Ministry of Finance|Ministry of Agriculture|Supreme Court|Central Bank|State Department|Pentagon|Treasury|Congress|Senate|House of Representatives|Security Council|European Commission|European Union|EU|U.N.|United Nations|NATO|IMF|World Bank|OPEC|WTO|OSCE|FBI|CIA|Red Cross|UNHCR|Commerce Department|Labour Department|Justice Department|Federal Reserve|Fed|Bundesbank|Bank of England|Bank of Japan|Parliament|State Duma|Knesset|Hamas|Hizbollah|PLO|PKK|Taleban|IRA|Sinn Fein|Likud|Labour|Tory|Labour Party|Conservative Party|Socialist Party|Democratic Party|Republican Party|African National Congress|ANC|Amnesty International|Greenpeace|Scotland Yard|High Court|Lloyd's|USDA|SEC|FDA|NASA",
);
export const exchanges = list(
  'New York Stock Exchange|NYSE|Nasdaq|London Stock Exchange|Chicago Board of Trade|CBOT|COMEX|London Metal Exchange|LME|Frankfurt bourse|Tokyo Stock Exchange|Liffe|MATIF|AMEX',
);
export const companyStems = list(
  'Barrick|Bre-X|Santa Fe|Telecom|Northwest|Pacific|Atlantic|Allied|General|National|First|American|United|Continental|Global|Standard|Consolidated|Union|Royal|Western|Southern|Eastern|Delta|Omega|Apex|Harmony|Vista|Summit|Pioneer|Sterling|Liberty|Phoenix|Titan|Nova|Astra|Corona|Meridian|Newmont|Hollinger|Bay|Granite|Cyprus|Amax|Kinross|Placer|Noranda|Inco|Alcan|Rio|Anglo|Gencor|Samsung|Daewoo|Hyundai|Mitsui|Sumitomo|Toshiba|Fuji|Nomura|Daiwa|Siemens|Bayer|Hoechst|Daimler|Volvo|Ericsson|Nokia|Philips|Olivetti|Fiat|Eni|Repsol|Elf|Total|Renault|Peugeot|Boeing|Lockheed|Raytheon|Chrysler|Ford|Intel|Apple|Compaq|Dell|Oracle|Cisco|Motorola|Merck|Pfizer|Glaxo|Zeneca|Roche|Sandoz|Nestle|Unilever|Tesco|Boots|Kmart|Sears|Citicorp|Chase|Barclays|Lloyds|Natwest|Salomon|Lehman|Goldman',
);
export const companyTails = list(
  'Corp|Inc|Ltd|Plc|Co|AG|SA|NV|AB|Group|Holdings|Industries|Bancorp|Airlines|Motors|Resources|Gold|Oil|Steel|Electric|Communications|Technologies|Pharmaceuticals|Brothers|Securities|Bank|Insurance|Mining|Energy|Systems|Partners|Capital|Foods|Entertainment|Corp.|Inc.|Ltd.',
);
export const sports = list(
  'SOCCER|CRICKET|TENNIS|GOLF|BASKETBALL|BASEBALL|RUGBY UNION|RUGBY LEAGUE|ICE HOCKEY|NHL ICE HOCKEY|NBA BASKETBALL|ATHLETICS|CYCLING|BOXING|SKIING|SWIMMING|MOTOR RACING|SQUASH|BADMINTON|VOLLEYBALL|BOBSLEIGH|FREESTYLE SKIING|FIGURE SKATING|SNOOKER|AMERICAN FOOTBALL',
);
export const roles = list(
  'President|Prime Minister|Foreign Minister|Finance Minister|Defence Minister|Interior Minister|Chancellor|Secretary of State|King|Chairman|Senator|Gov.|Judge|General|Archbishop|Justice Minister|Deputy Prime Minister|Vice President|Energy Minister|Trade Minister',
);
export const days = list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday');
export const months = list(
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec',
);
