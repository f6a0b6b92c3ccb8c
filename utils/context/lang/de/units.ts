// Made by tests/tools/make-units from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.
/** See packed.ts. */
export const units = `radian|radiant
degree|grad|grads|°
arcminute|winkelminute|winkelminuten
arcsecond|winkelsekunde|winkelsekunden
square kilometre|quadratkilometer|quadratkilometers|quadratkilometern|km²
hectare|hektar|hektars|ha
square metre|quadratmeter|quadratmeters|quadratmetern|m²
square centimetre|quadratzentimeter|quadratzentimeters|quadratzentimetern|cm²
square mile|quadratmeile|quadratmeilen
acre|=|+
square yard|quadratyard|quadratyards
square foot|quadratfuß|quadratfußes|ft²
square inch|quadratzoll
dunam|=|+
percent|prozent|prozents|%
per mille|promille|‰
petabyte|=
terabyte|=
terabit|=
gigabyte|=
gigabit|=
megabyte|=
megabit|=
kilobyte|=
kilobit|=
byte|=
bit|=
century|jahrhundert|jahrhunderts|jahrhunderte|jahrhunderten
decade|jahrzehnt|jahrzehnts|jahrzehnte|jahrzehnten
year|jahr|jahres|jahre|jahren
month|monat|monats|monate|monaten
week|woche|wochen
day|tag|tages|tage|tagen
hour|stunde|stunden
minute|=|minuten
second|sekunde|sekunden
millisecond|millisekunde|millisekunden
microsecond|mikrosekunde|mikrosekunden
nanosecond|nanosekunde|nanosekunden
ampere|=
milliampere|=
ohm|=|+
volt|=|+
kilocalorie|kilokalorie|kilokalorien|kcal
calorie|kalorie|kalorien
kilojoule|=
joule|=
kilowatt hour|kilowattstunde|kilowattstunden
electronvolt|elektronenvolt
british thermal unit|=|+
therm|us thermal unit|us thermal units|us therm
pound of force|pound-force
newton|=
gigahertz|=
megahertz|=
kilohertz|=
hertz|=
pixel|=|+|pixeln
megapixel|=|+|megapixeln
kilometre|kilometer|kilometers|kilometern|km
metre|meter|meters|metern
decimetre|dezimeter|dezimeters|dezimetern
centimetre|zentimeter|zentimeters|zentimetern|cm
millimetre|millimeter|millimeters|millimetern|mm
micrometre|mikrometer|mikrometers|mikrometern
nanometre|nanometer|nanometers|nanometern
picometre|pikometer|pikometers|pikometern
mile|meile|meilen|mi
yard|=|+|yd
foot|fuß|fußes|ft
inch|zoll|zolls
parsec|=
light-year|lichtjahr|lichtjahre
astronomical unit|astronomische einheit|astronomische einheiten
furlong|=
fathom|faden
nautical mile|seemeile|seemeilen
scandinavian mile|skandinavische meile|skandinavischen meile|skandinavische meilen|skandinavischen meilen
lux|=
candela|=
lumen|=|+
metric ton|tonne|tonnen
kilogram|kilogramm|kilogramms|kg
gram|gramm|gramms|g
milligram|milligramm|milligramms|mg
microgram|mikrogramm|mikrogramms
ton|short ton|short tons|tn. sh
stone|=|+
pound-mass|pfund|pfunds|lb
ounce|unze|unzen|oz
troy ounce|feinunze|feinunzen|oz.tr
carat|karat|karats
dalton|=
millibar|=|+|mbar
pascal|=|+
hectopascal|hektopascal|hektopascals
kilopascal|=|+
megapascal|=|+
knot|knoten|kn
celsius|grad celsius|grads celsius
fahrenheit|grad fahrenheit|grads fahrenheit
kelvin|=|+
foot pound-force|foot-pound|lbf⋅ft
newton metre|newtonmeter|newtonmeters|newtonmetern
cubic kilometre|kubikkilometer|kubikkilometers|kubikkilometern|km³
cubic metre|kubikmeter|kubikmeters|kubikmetern|m³
cubic centimetre|kubikzentimeter|kubikzentimeters|kubikzentimetern|cm³
cubic mile|kubikmeile|kubikmeilen
cubic yard|kubikyard|kubikyards
cubic foot|kubikfuß|kubikfußes|ft³
cubic inch|kubikzoll
megalitre|megaliter|megaliters|megalitern
hectolitre|hektoliter|hektoliters|hektolitern
litre|liter|liters|litern
decilitre|deziliter|deziliters|dezilitern
centilitre|zentiliter|zentiliters|zentilitern
millilitre|milliliter|milliliters|millilitern|ml
acre-foot|=|acre-feet|ac ft
bushel|=
gallon|gallone|gallonen
quart|=
pint|=|+
fluid ounce|flüssigunze|flüssigunzen|fl.oz|fl oz
tablespoon|esslöffel|esslöffels|esslöffeln
teaspoon|teelöffel|teelöffels|teelöffeln
barrel|=
dram|=|fl.-dram
becquerel|=
sievert|=
fortnight|fw
united arab emirates dirham|vae-dirham
afghan afghani|afghanischer afghani|afghanische afghani|afghani
albanian lek|albanischer lek|albanische lek
armenian dram|armenischer dram|armenische dram
netherlands antillean guilder|niederländische-antillen-gulden
angolan kwanza|angolanischer kwanza|angolanische kwanza|kwanza
argentine peso|argentinischer peso|argentinische pesos
australian dollar|australischer dollar|australische dollar
aruban florin|aruba-florin
azerbaijani manat|aserbaidschan-manat
bosnia-herzegovina convertible mark|konvertible mark bosnien und herzegowina|herzegowina
barbadian dollar|barbados-dollar
bangladeshi taka|bangladesch-taka
bulgarian lev|bulgarischer lew|bulgarische lew|lew
bahraini dinar|bahrain-dinar
burundian franc|burundi-franc|burundi-francs
bermudan dollar|bermuda-dollar
brunei dollar|brunei-dollar
bolivian boliviano|bolivianischer boliviano|bolivianische bolivianos|boliviano|bolivianos
brazilian real|brasilianischer real|brasilianische real
bahamian dollar|bahamas-dollar
bhutanese ngultrum|bhutan-ngultrum
botswanan pula|botswanischer pula|botswanische pula
belarusian ruble|weißrussischer rubel|weißrussische rubel
belize dollar|belize-dollar
canadian dollar|kanadischer dollar|kanadische dollar
congolese franc|kongo-franc|kongo-francs
swiss franc|schweizer franken|franken
chilean peso|chilenischer peso|chilenische pesos
chinese yuan|chinesischer yuan|renminbi yuan|yuan
colombian peso|kolumbianischer peso|kolumbianische pesos
costa rican colón|costa-rica-colón
cuban convertible peso|kubanischer peso (konvertibel)|kubanische pesos (konvertibel)
cuban peso|kubanischer peso|kubanische pesos
cape verdean escudo|cabo-verde-escudo|cabo-verde-escudos
czech koruna|tschechische krone|tschechische kronen
djiboutian franc|dschibuti-franc
danish krone|dänische krone|dänische kronen
dominican peso|dominikanischer peso|dominikanische pesos
algerian dinar|algerischer dinar|algerische dinar
egyptian pound|ägyptisches pfund|ägyptische pfund
eritrean nakfa|eritreischer nakfa|eritreische nakfa|nakfa
ethiopian birr|äthiopischer birr|äthiopische birr|birr
euro|=
fijian dollar|fidschi-dollar
falkland islands pound|falkland-pfund
pound sterling|britisches pfund|britische pfund
georgian lari|georgischer lari|georgische lari
ghanaian cedi|ghanaischer cedi|ghanaische cedi|cedi
gibraltar pound|gibraltar-pfund
gambian dalasi|gambia-dalasi
guinean franc|guinea-franc
guatemalan quetzal|guatemaltekischer quetzal|guatemaltekische quetzales|quetzal|quetzales
guyanaese dollar|guyana-dollar
hong kong dollar|hongkong-dollar
honduran lempira|honduras-lempira
croatian kuna|kroatischer kuna|kroatische kuna|kuna
haitian gourde|haitianische gourde|haitianische gourdes|gourde|gourdes
hungarian forint|ungarischer forint|ungarische forint|forint
indonesian rupiah|indonesische rupiah|rupiah
shekel|israelischer neuer schekel|israelische neue schekel|schekel
indian rupee|indische rupie|indische rupien|rupie|rupien
iraqi dinar|irakischer dinar|irakische dinar
iranian rial|iranischer rial|iranische rial
icelandic króna|isländische krone|isländische kronen
jamaican dollar|jamaika-dollar
jordanian dinar|jordanischer dinar|jordanische dinar
japanese yen|japanischer yen|japanische yen|yen
kenyan shilling|kenia-schilling
kyrgyz som|kirgisischer som|kirgisische som
cambodian riel|kambodschanischer riel|kambodschanische riel|riel
comorian franc|komoren-franc|komoren-francs
north korean won|nordkoreanischer won|nordkoreanische won
south korean won|südkoreanischer won|südkoreanische won|won
kuwaiti dinar|kuwait-dinar
cayman islands dollar|kaiman-dollar
kazakhstani tenge|kasachischer tenge|kasachische tenge|tenge
laotian kip|laotischer kip|laotische kip
lebanese pound|libanesisches pfund|libanesische pfund
sri lankan rupee|sri-lanka-rupie|sri-lanka-rupien
liberian dollar|liberianischer dollar|liberianische dollar
lesotho loti|loti
libyan dinar|libyscher dinar|libysche dinar
moroccan dirham|marokkanischer dirham|marokkanische dirham
moldovan leu|moldau-leu
malagasy ariary|madagaskar-ariary
macedonian denar|mazedonischer denar|mazedonische denari|denar|denari
myanmar kyat|myanmarischer kyat|myanmarische kyat|kyat
mongolian tugrik|mongolischer tögrög|mongolische tögrög|tögrög
macanese pataca|macao-pataca
mauritanian ouguiya|mauretanischer ouguiya|mauretanische ouguiya|ouguiya
mauritian rupee|mauritius-rupie|mauritius-rupien
maldivian rufiyaa|malediven-rufiyaa
malawian kwacha|malawi-kwacha
mexican peso|mexikanischer peso|mexikanische pesos
malaysian ringgit|malaysischer ringgit|malaysische ringgit|ringgit
mozambican metical|mosambikanischer metical|mosambikanische meticais|metical|meticais
namibian dollar|namibia-dollar
nigerian naira|nigerianischer naira|nigerianische naira|naira
nicaraguan córdoba|nicaragua-córdoba|nicaragua-córdobas
norwegian krone|norwegische krone|norwegische kronen
nepalese rupee|nepalesische rupie|nepalesische rupien
new zealand dollar|neuseeland-dollar
omani rial|omanischer rial|omanische rials|rials
panamanian balboa|panamaischer balboa|panamaische balboas|balboas
peruvian sol|peruanischer sol|peruanische sol
papua new guinean kina|papua-neuguineischer kina|kina
philippine peso|philippinischer peso|philippinische pesos
pakistani rupee|pakistanische rupie|pakistanische rupien
polish zloty|polnischer złoty|polnische złoty|złoty
paraguayan guarani|paraguayischer guaraní|paraguayische guaraníes|guaraní|guaraníes
qatari riyal|katar-riyal
romanian leu|rumänischer leu|rumänische leu
serbian dinar|serbischer dinar|serbische dinaren|dinaren
russian ruble|russischer rubel|russische rubel|rubel
rwandan franc|ruanda-franc|ruanda-francs
saudi riyal|saudi-rial
solomon islands dollar|salomonen-dollar
seychellois rupee|seychellen-rupie|seychellen-rupien
sudanese pound|sudanesisches pfund|sudanesische pfund
swedish krona|schwedische krone|schwedische kronen
singapore dollar|singapur-dollar
st. helena pound|st.-helena-pfund
sierra leonean leone|sierra-leonischer leone|sierra-leonische leones
sierra leonean leone (1964—2022)|sierra-leonischer leone (1964–2022)|sierra-leonische leones (1964–2022)
somali shilling|somalia-schilling
surinamese dollar|suriname-dollar
south sudanese pound|südsudanesisches pfund|südsudanesische pfund
são tomé & príncipe dobra|são-toméischer dobra|são-toméische dobras|dobra|dobras
salvadoran colón|el salvador-colon
syrian pound|syrisches pfund|syrische pfund
swazi lilangeni|swasiländischer lilangeni|swasiländische emalangeni|lilangeni|emalangeni
thai baht|thailändischer baht|thailändische baht|baht
tajikistani somoni|tadschikistan-somoni
turkmenistani manat|turkmenistan-manat
tunisian dinar|tunesischer dinar|tunesische dinar
tongan paʻanga|tongaischer paʻanga|tongaische paʻanga|paʻanga
turkish lira|türkische lira|lira
trinidad & tobago dollar|trinidad-und-tobago-dollar
new taiwan dollar|neuer taiwan-dollar|neue taiwan-dollar
tanzanian shilling|tansania-schilling
ukrainian hryvnia|ukrainische hrywnja|ukrainische hrywen|hrywnja|hrywen
ugandan shilling|uganda-schilling
dollar|us-dollar|=
uruguayan peso|uruguayischer peso|uruguayische pesos
uzbekistani som|usbekistan-sum
venezuelan bolívar|venezolanischer bolívar|venezolanische bolívares|bolívar|bolívares
vietnamese dong|vietnamesischer dong|vietnamesische dong|dong
vanuatu vatu|vanuatu-vatu
samoan tala|samoanischer tala|samoanische tala|tala
central african cfa franc|cfa-franc (beac)
east caribbean dollar|ostkaribischer dollar|ostkaribische dollar
west african cfa franc|cfa-franc (bceao)|cfa-francs (bceao)
cfp franc|cfp-franc
yemeni rial|jemen-rial
south african rand|südafrikanischer rand|südafrikanische rand|rand
zambian kwacha|kwacha
zimbabwean gold|simbabwe-gold
zimbabwean dollar (2009–2024)|simbabwe-dollar (2009)
peso|=|+
koruna|krone|kronen
dinar|=`;
