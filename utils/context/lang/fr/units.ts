// Made by tests/tools/make-units from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.
/** See packed.ts. */
export const units = `radian|=|+
degree|degré|degrés|°
arcminute|minute d’arc|minutes d’arc
arcsecond|seconde d’arc|secondes d’arc
square kilometre|kilomètre carré|kilomètres carrés|km²
hectare|=|+|ha
square metre|mètre carré|mètres carrés|m²
square centimetre|centimètre carré|centimètres carrés|cm²
square mile|mille carré|milles carrés
acre|acre anglo-saxonne|acres anglo-saxonnes
square yard|yard carré|yards carrés
square foot|pied carré|pieds carrés
square inch|pouce carré|pouces carrés
dunam|dounam|dounams
percent|pour cent|%
per mille|pour mille|‰
petabyte|pétaoctet|pétaoctets
terabyte|téraoctet|téraoctets
terabit|térabit|térabits|tbit
gigabyte|gigaoctet|gigaoctets
gigabit|=|+|gbit
megabyte|mégaoctet|mégaoctets
megabit|mégabit|mégabits|mbit
kilobyte|kilooctet|kilooctets
kilobit|=|+|kbit
byte|octet|octets
bit|=|+
century|siècle|siècles
decade|décennie|décennies
year|an|ans
month|mois
week|semaine|semaines
day|jour|jours
hour|heure|heures
minute|=|+|min
second|seconde|secondes
millisecond|milliseconde|millisecondes
microsecond|microseconde|microsecondes
nanosecond|nanoseconde|nanosecondes
ampere|ampère|ampères
milliampere|milliampère|milliampères
ohm|=|+
volt|=|+
kilocalorie|=|+|kcal
calorie|=|+
kilojoule|=|+
joule|=|+
kilowatt hour|kilowatt-heure|kilowatt-heures
electronvolt|électronvolt|électronvolts
british thermal unit|=|+
therm|therm us|therms us
pound of force|livre-force|livres-force
newton|=|+
gigahertz|=
megahertz|mégahertz
kilohertz|=
hertz|=
pixel|=|+
megapixel|mégapixel|mégapixels
kilometre|kilomètre|kilomètres|km
metre|mètre|mètres
decimetre|décimètre|décimètres
centimetre|centimètre|centimètres|cm
millimetre|millimètre|millimètres|mm
micrometre|micromètre|micromètres
nanometre|nanomètre|nanomètres
picometre|picomètre|picomètres
mile|=|+|mi
yard|=|+|yd
foot|pied|pieds
inch|pouce|pouces
parsec|=|+
light-year|année-lumière|années-lumière
astronomical unit|unité astronomique|unités astronomiques
furlong|=|+
fathom|brasse|brasses
nautical mile|mille marin|milles marins
scandinavian mile|mille scandinave|milles scandinaves
lux|=
candela|=|+
lumen|=|+
metric ton|tonne|tonnes
kilogram|kilogramme|kilogrammes|kg
gram|gramme|grammes|g
milligram|milligramme|milligrammes|mg
microgram|microgramme|microgrammes
ton|tonne courte|tonnes courtes|sh tn
stone|=|+
pound-mass|livre|livres|lb
ounce|once|onces|oz
troy ounce|once troy|onces troy
carat|=|+
dalton|=|+
millibar|=|+|mbar
pascal|=|+
hectopascal|=|+
kilopascal|=|+
megapascal|mégapascal|mégapascals
knot|nœud|nœuds
celsius|degré celsius|degrés celsius
fahrenheit|degré fahrenheit|degrés fahrenheit
kelvin|=|+
foot pound-force|livre-force-pied|livres-force-pieds|lbf⋅ft
newton metre|newton-mètre|newtons-mètres
cubic kilometre|kilomètre cube|kilomètres cubes|km³
cubic metre|mètre cube|mètres cubes|m³
cubic centimetre|centimètre cube|centimètres cubes|cm³
cubic mile|mille cube|milles cubes
cubic yard|yard cube|yards cubes
cubic foot|pied cube|pieds cubes
cubic inch|pouce cube|pouces cubes
megalitre|mégalitre|mégalitres
hectolitre|=|+
litre|=|+
decilitre|décilitre|décilitres
centilitre|=|+
millilitre|=|+|ml
acre-foot|acre-pied|acres-pieds|ac pi
bushel|boisseau|boisseaux
gallon|=|+
quart|=|+
pint|pinte|pintes
fluid ounce|once liquide|onces liquides|fl oz
tablespoon|cuillère à soupe|cuillères à soupe
teaspoon|cuillère à café|cuillères à café
barrel|baril|barils
dram|drachme|drachmes|fl dr
becquerel|=|+
sievert|=|+
fortnight|fw
united arab emirates dirham|dirham des émirats arabes unis|dirhams des émirats arabes unis
afghan afghani|afghani afghan|afghanis afghan|afghani|afghanis
albanian lek|lek albanais|leks albanais|leks
armenian dram|dram arménien|drams arméniens|dram|drams
netherlands antillean guilder|florin antillais|florins antillais
angolan kwanza|kwanza angolais|kwanzas angolais|kwanza|kwanzas
argentine peso|peso argentin|pesos argentins
australian dollar|dollar australien|dollars australiens
aruban florin|florin arubais|florins arubais
azerbaijani manat|manat azéri|manats azéris|manat|manats
bosnia-herzegovina convertible mark|mark convertible bosniaque|marks convertibles bosniaques
barbadian dollar|dollar barbadien|dollars barbadiens
bangladeshi taka|taka bangladeshi|takas bangladeshis|takas
bulgarian lev|lev bulgare|levs bulgares|levs
bahraini dinar|dinar bahreïni|dinars bahreïnis
burundian franc|franc burundais|francs burundais
bermudan dollar|dollar bermudien|dollars bermudiens
brunei dollar|dollar brunéien|dollars brunéiens
bolivian boliviano|boliviano bolivien|bolivianos boliviens|boliviano|bolivianos
brazilian real|réal brésilien|réals brésiliens|réal|réals
bahamian dollar|dollar bahaméen|dollars bahaméens
bhutanese ngultrum|ngultrum bouthanais|ngultrums bouthanais|ngultrum|ngultrums
botswanan pula|pula botswanais|pulas botswanais|pulas
belarusian ruble|rouble biélorusse|roubles biélorusses
belize dollar|dollar bélizéen|dollars bélizéens
canadian dollar|dollar canadien|dollars canadiens
congolese franc|franc congolais|francs congolais
swiss franc|franc suisse|francs suisses|franc|francs
chilean peso|peso chilien|pesos chiliens
chinese yuan|yuan renminbi chinois|yuans renminbi chinois|yuan|yuans
colombian peso|peso colombien|pesos colombiens
costa rican colón|colón costaricain|colóns costaricains
cuban convertible peso|peso cubain convertible|pesos cubains convertibles
cuban peso|peso cubain|pesos cubains
cape verdean escudo|escudo capverdien|escudos capverdiens|escudo|escudos
czech koruna|couronne tchèque|couronnes tchèques
djiboutian franc|franc djiboutien|francs djiboutiens
danish krone|couronne danoise|couronnes danoises
dominican peso|peso dominicain|pesos dominicains
algerian dinar|dinar algérien|dinars algériens
egyptian pound|livre égyptienne|livres égyptiennes
eritrean nakfa|nafka érythréen|nafkas érythréens|nafka|nafkas
ethiopian birr|birr éthiopien|birrs éthiopiens|birr|birrs
euro|=|+
fijian dollar|dollar fidjien|dollars fidjiens
falkland islands pound|livre des îles malouines|livres des îles malouines
pound sterling|livre sterling|livres sterling
georgian lari|lari géorgien|lari géorgiens
ghanaian cedi|cédi ghanéen|cédis ghanéens|cédi|cédis
gibraltar pound|livre de gibraltar|livres de gibraltar
gambian dalasi|dalasi gambien|dalasis gambiens|dalasi|dalasis
guinean franc|franc guinéen|francs guinéens
guatemalan quetzal|quetzal guatémaltèque|quetzals guatémaltèques|quetzal|quetzals
guyanaese dollar|dollar du guyana|dollars du guyana
hong kong dollar|dollar de hong kong|dollars de hong kong
honduran lempira|lempira hondurien|lempiras honduriens|lempira|lempiras
croatian kuna|kuna croate|kunas croates|kuna|kunas
haitian gourde|gourde haïtienne|gourdes haïtiennes|gourde|gourdes
hungarian forint|forint hongrois|forints hongrois|forint|forints
indonesian rupiah|roupie indonésienne|roupies indonésiennes
shekel|nouveau shekel israélien|nouveaux shekels israéliens
indian rupee|roupie indienne|roupies indiennes|roupie|roupies
iraqi dinar|dinar irakien|dinars irakiens
iranian rial|riyal iranien|riyals iraniens
icelandic króna|couronne islandaise|couronnes islandaises
jamaican dollar|dollar jamaïcain|dollars jamaïcains
jordanian dinar|dinar jordanien|dinars jordaniens
japanese yen|yen japonais|yens japonais|yen|yens
kenyan shilling|shilling kényan|shillings kényans
kyrgyz som|som kirghize|soms kirghizes|soms
cambodian riel|riel cambodgien|riels cambodgiens|riel|riels
comorian franc|franc comorien|francs comoriens
north korean won|won nord-coréen|wons nord-coréens
south korean won|won sud-coréen|wons sud-coréens|won|wons
kuwaiti dinar|dinar koweïtien|dinar koweïtiens
cayman islands dollar|dollar des îles caïmans|dollars des îles caïmans
kazakhstani tenge|tenge kazakh|tenges kazakhs|tenge|tenges
laotian kip|kip laotien|kips laotiens|kips
lebanese pound|livre libanaise|livres libanaises
sri lankan rupee|roupie srilankaise|roupies srilankaises
liberian dollar|dollar libérien|dollars libériens
lesotho loti|loti lesothan|maloti lesothans|maloti
libyan dinar|dinar libyen|dinars libyens
moroccan dirham|dirham marocain|dirhams marocains
moldovan leu|leu moldave|leus moldaves|leus
malagasy ariary|ariary malgache|ariarys malgaches|ariary|ariarys
macedonian denar|denar macédonien|denars macédoniens|denar|denars
myanmar kyat|kyat myanmarais|kyats myanmarais|kyat|kyats
mongolian tugrik|tugrik mongol|tugriks mongols|tugrik|tugriks
macanese pataca|pataca macanaise|patacas macanaises|pataca|patacas
mauritanian ouguiya|ouguiya mauritanien|ouguiyas mauritaniens|ouguiya|ouguiyas
mauritian rupee|roupie mauricienne|roupies mauriciennes
maldivian rufiyaa|rufiyaa maldivienne|rufiyaas maldiviennes|rufiyaa|rufiyaas
malawian kwacha|kwacha malawite|kwachas malawites
mexican peso|peso mexicain|pesos mexicains
malaysian ringgit|ringgit malais|ringgits malais|ringgit|ringgits
mozambican metical|metical mozambicain|meticais mozambicains|metical|meticais
namibian dollar|dollar namibien|dollars namibiens
nigerian naira|naira nigérian|nairas nigérians|naira|nairas
nicaraguan córdoba|córdoba oro nicaraguayen|córdobas oro nicaraguayens|córdoba|córdobas
norwegian krone|couronne norvégienne|couronnes norvégiennes
nepalese rupee|roupie népalaise|roupies népalaises
new zealand dollar|dollar néo-zélandais|dollars néo-zélandais
omani rial|riyal omanais|riyals omanis
panamanian balboa|balboa panaméen|balboas panaméens|balboas
peruvian sol|sol péruvien|sols péruviens|sols
papua new guinean kina|kina papouan-néo-guinéen|kinas papouan-néo-guinéens|kina|kinas
philippine peso|peso philippin|pesos philippins
pakistani rupee|roupie pakistanaise|roupies pakistanaises
polish zloty|zloty polonais|zlotys polonais|zloty|zlotys
paraguayan guarani|guaraní paraguayen|guaranís paraguayens|guaraní|guaranís
qatari riyal|riyal qatari|riyals qataris
romanian leu|leu roumain|lei roumains|lei
serbian dinar|dinar serbe|dinars serbes
russian ruble|rouble russe|roubles russes|rouble|roubles
rwandan franc|franc rwandais|francs rwandais
saudi riyal|riyal saoudien|riyals saoudiens
solomon islands dollar|dollar des îles salomon|dollars des îles salomon
seychellois rupee|roupie des seychelles|roupies des seychelles
sudanese pound|livre soudanaise|livres soudanaises
swedish krona|couronne suédoise|couronnes suédoises
singapore dollar|dollar de singapour|dollars de singapour
st. helena pound|livre de sainte-hélène|livres de sainte-hélène
sierra leonean leone|leone sierra-léonais|leones sierra-léonais
sierra leonean leone (1964—2022)|leone sierra-léonais (1964—2022)|leones sierra-léonais (1964—2022)
somali shilling|shilling somalien|shillings somaliens
surinamese dollar|dollar surinamais|dollars surinamais
south sudanese pound|livre sud-soudanaise|livres sud-soudanaises
são tomé & príncipe dobra|dobra santoméen|dobras santoméens|dobra|dobras
salvadoran colón|colón salvadorien|colóns salvadoriens
syrian pound|livre syrienne|livres syriennes
swazi lilangeni|lilangeni swazi|lilangenis swazis|lilangeni|lilangenis
thai baht|baht thaïlandais|bahts thaïlandais|baht|bahts
tajikistani somoni|somoni tadjik|somonis tadjiks|somoni|somonis
turkmenistani manat|nouveau manat turkmène|nouveaux manats turkmènes
tunisian dinar|dinar tunisien|dinars tunisiens
tongan paʻanga|pa’anga tongan|pa’angas tongans
turkish lira|livre turque|livres turques
trinidad & tobago dollar|dollar de trinité-et-tobago|dollars de trinité-et-tobago
new taiwan dollar|nouveau dollar taïwanais|nouveaux dollars taïwanais
tanzanian shilling|shilling tanzanien|shillings tanzaniens
ukrainian hryvnia|hryvnia ukrainienne|hryvnias ukrainiennes|hryvnia|hryvnias
ugandan shilling|shilling ougandais|shillings ougandais
dollar|dollar des états-unis|dollars des états-unis|=|+
uruguayan peso|peso uruguayen|pesos uruguayens
uzbekistani som|sum ouzbek|sums ouzbeks|sums
venezuelan bolívar|bolivar vénézuélien|bolivars vénézuéliens|bolivar|bolivars
vietnamese dong|dông vietnamien|dôngs vietnamiens|dông|dôngs
vanuatu vatu|vatu vanuatuan|vatus vanuatuans|vatu|vatus
samoan tala|tala samoan|talas samoans|tala|talas
central african cfa franc|franc cfa (beac)|francs cfa (beac)
east caribbean dollar|dollar des caraïbes orientales|dollars des caraïbes orientales
west african cfa franc|franc cfa (bceao)|francs cfa (bceao)
cfp franc|franc cfp|francs cfp
yemeni rial|riyal yéménite|riyals yéménites
south african rand|rand sud-africain|rands sud-africains|rand|rands
zambian kwacha|kwacha zambien|kwachas zambiens
zimbabwean gold|or du zimbabwe
zimbabwean dollar (2009–2024)|dollar zimbabwéen (2009)|dollars zimbabwéens (2009)
dirham|+
guilder|florin|florins
peso|=|+
dinar|=|+
colón|=|+
koruna|couronne|couronnes
rial|riyal|riyals
shilling|=|+
kwacha|=|+`;
