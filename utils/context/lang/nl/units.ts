// Made by tests/tools/make-units from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.
/** See packed.ts. */
export const units = `radian|radiaal|radialen
degree|booggraad|booggraden|°
arcminute|boogminuut|boogminuten
arcsecond|boogseconde|boogseconden
square kilometre|vierkante kilometer|km²
hectare|=|ha
square metre|vierkante meter|m²
square centimetre|vierkante centimeter|cm²
square mile|vierkante mijl
acre|=|+
square yard|vierkante yard
square foot|vierkante voet|ft²
square inch|vierkante inch
dunam|=
percent|procent|%
per mille|promille|‰
petabyte|=
terabyte|=
terabit|=|+
gigabyte|=
gigabit|=|+
megabyte|=
megabit|=|+
kilobyte|=
kilobit|=|+
byte|=
bit|=|+
century|eeuw|eeuwen
decade|decennium|decennia
year|jaar
month|maand|maanden
week|=|weken|wk
day|dag|dagen
hour|uur
minute|minuut|minuten|min
second|seconde|seconden|sec
millisecond|milliseconde|milliseconden
microsecond|microseconde|microseconden
nanosecond|nanoseconde|nanoseconden
ampere|ampère
milliampere|milliampère
ohm|=
volt|=
kilocalorie|=|kilocalorieën|kcal
calorie|=|calorieën
kilojoule|=|+
joule|=|+
kilowatt hour|kilowattuur
electronvolt|elektronvolt
british thermal unit|=
therm|us therm|us therms
pound of force|=
newton|=
gigahertz|=
megahertz|=
kilohertz|=
hertz|=
pixel|=|+
megapixel|=|+
kilometre|kilometer|km
metre|meter
decimetre|decimeter
centimetre|centimeter|cm
millimetre|millimeter|mm
micrometre|micrometer
nanometre|nanometer
picometre|picometer
mile|mijl|mi
yard|=|+|yd
foot|voet|ft
inch|=|inches
parsec|=|+
light-year|lichtjaar
astronomical unit|astronomische eenheid|astronomische eenheden
furlong|=
fathom|vadem|vadems
nautical mile|zeemijl|zeemijlen
scandinavian mile|scandinavische mijl
lux|=
candela|=
lumen|=
metric ton|metrische ton
kilogram|=|kg
gram|=|g
milligram|=|mg
microgram|=
ton|=
stone|=
pound-mass|pound|lb
ounce|=|oz
troy ounce|=
carat|karaat
dalton|=
millibar|=|mbar
pascal|=
hectopascal|=
kilopascal|=
megapascal|=
knot|knoop|knopen|kt
celsius|graad celsius|graden celsius
fahrenheit|graad fahrenheit|graden fahrenheit
kelvin|=
foot pound-force|pound-force-foot|pound-force-feet|lbf⋅ft
newton metre|newtonmeter
cubic kilometre|kubieke kilometer|km³
cubic metre|kubieke meter|m³
cubic centimetre|kubieke centimeter|cm³
cubic mile|kubieke mijl
cubic yard|kubieke yard
cubic foot|kubieke voet|ft³
cubic inch|kubieke inch
megalitre|megaliter
hectolitre|hectoliter
litre|liter
decilitre|deciliter
centilitre|centiliter
millilitre|milliliter|ml
acre-foot|=|acre-feet|ac ft
bushel|=|+
gallon|=
quart|=
pint|=
fluid ounce|=|fl oz
tablespoon|eetlepel|eetlepels
teaspoon|theelepel|theelepels
barrel|=|+
dram|drachme|fl dr
becquerel|=|+
sievert|=|+
fortnight|fw
united arab emirates dirham|vae-dirham
afghan afghani|afghaanse afghani|afghani
albanian lek|albanese lek
armenian dram|armeense dram|dram
netherlands antillean guilder|nederlands-antilliaanse gulden
angolan kwanza|angolese kwanza|kwanza
argentine peso|argentijnse peso
australian dollar|australische dollar
aruban florin|arubaanse gulden
azerbaijani manat|azerbeidzjaanse manat
bosnia-herzegovina convertible mark|bosnische convertibele mark
barbadian dollar|barbadaanse dollar
bangladeshi taka|bengalese taka
bulgarian lev|bulgaarse lev|bulgaarse leva
bahraini dinar|bahreinse dinar
burundian franc|burundese frank
bermudan dollar|bermuda-dollar
brunei dollar|bruneise dollar
bolivian boliviano|boliviaanse boliviano|boliviano
brazilian real|braziliaanse real
bahamian dollar|bahamaanse dollar
bhutanese ngultrum|bhutaanse ngultrum|ngultrum
botswanan pula|botswaanse pula
belarusian ruble|belarussische roebel
belize dollar|belizaanse dollar
canadian dollar|canadese dollar
congolese franc|congolese frank
swiss franc|zwitserse frank|frank
chilean peso|chileense peso
chinese yuan|=|yuan
colombian peso|colombiaanse peso
costa rican colón|costa ricaanse colon
cuban convertible peso|cubaanse convertibele peso
cuban peso|cubaanse peso
cape verdean escudo|kaapverdische escudo|escudo
czech koruna|tsjechische kroon|tsjechische kronen
djiboutian franc|djiboutiaanse frank
danish krone|deense kroon|deense kronen
dominican peso|dominicaanse peso
algerian dinar|algerijnse dinar
egyptian pound|egyptisch pond
eritrean nakfa|eritrese nakfa|nakfa
ethiopian birr|ethiopische birr|birr
euro|=
fijian dollar|fiji-dollar
falkland islands pound|falklandeilands pond
pound sterling|britse pond|pond
georgian lari|georgische lari
ghanaian cedi|ghanese cedi|cedi
gibraltar pound|gibraltarees pond
gambian dalasi|gambiaanse dalasi|dalasi
guinean franc|guinese frank
guatemalan quetzal|guatemalteekse quetzal|quetzal
guyanaese dollar|guyaanse dollar
hong kong dollar|hongkongse dollar
honduran lempira|hondurese lempira|lempira
croatian kuna|kroatische kuna|kuna
haitian gourde|haïtiaanse gourde|gourde
hungarian forint|hongaarse forint|forint
indonesian rupiah|indonesische roepia|roepia
shekel|israëlische nieuwe shekel|=
indian rupee|indiase roepie|roepie
iraqi dinar|iraakse dinar
iranian rial|iraanse rial
icelandic króna|ijslandse kroon|ijslandse kronen
jamaican dollar|jamaicaanse dollar
jordanian dinar|jordaanse dinar
japanese yen|japanse yen|yen
kenyan shilling|keniaanse shilling
kyrgyz som|kirgizische som
cambodian riel|cambodjaanse riel|riel
comorian franc|comorese frank
north korean won|noord-koreaanse won
south korean won|zuid-koreaanse won|won
kuwaiti dinar|koeweitse dinar
cayman islands dollar|kaaimaneilandse dollar
kazakhstani tenge|kazachse tenge|tenge
laotian kip|laotiaanse kip
lebanese pound|libanees pond
sri lankan rupee|sri lankaanse roepie
liberian dollar|liberiaanse dollar
lesotho loti|lesothaanse loti
libyan dinar|libische dinar
moroccan dirham|marokkaanse dirham
moldovan leu|moldavische leu
malagasy ariary|malagassische ariary|ariary
macedonian denar|macedonische denar|denar
myanmar kyat|myanmarese kyat|kyat
mongolian tugrik|mongoolse tugrik|tugrik
macanese pataca|macause pataca|pataca
mauritanian ouguiya|mauritaanse ouguiya|ouguiya
mauritian rupee|mauritiaanse roepie
maldivian rufiyaa|maldivische rufiyaa|rufiyaa
malawian kwacha|malawische kwacha
mexican peso|mexicaanse peso
malaysian ringgit|maleisische ringgit|ringgit
mozambican metical|mozambikaanse metical|metical
namibian dollar|namibische dollar
nigerian naira|nigeriaanse naira|naira
nicaraguan córdoba|nicaraguaanse córdoba|córdoba
norwegian krone|noorse kroon|noorse kronen
nepalese rupee|nepalese roepie
new zealand dollar|nieuw-zeelandse dollar
omani rial|omaanse rial
panamanian balboa|panamese balboa
peruvian sol|peruaanse sol
papua new guinean kina|papoea-nieuw-guinese kina|kina
philippine peso|filipijnse peso
pakistani rupee|pakistaanse roepie
polish zloty|poolse zloty|zloty
paraguayan guarani|paraguayaanse guarani|guarani
qatari riyal|qatarese rial
romanian leu|roemeense leu
serbian dinar|servische dinar
russian ruble|russische roebel|roebel
rwandan franc|rwandese frank
saudi riyal|saoedi-arabische riyal|riyal
solomon islands dollar|salomon-dollar
seychellois rupee|seychelse roepie
sudanese pound|soedanees pond
swedish krona|zweedse kroon|zweedse kronen
singapore dollar|singaporese dollar
st. helena pound|sint-heleens pond
sierra leonean leone|sierra leoonse leone
sierra leonean leone (1964—2022)|sierra leoonse leone (1964–2022)
somali shilling|somalische shilling
surinamese dollar|surinaamse dollar
south sudanese pound|zuid-soedanees pond
são tomé & príncipe dobra|santomese dobra|dobra
salvadoran colón|salvadoraanse colón|colón
syrian pound|syrisch pond
swazi lilangeni|swazische lilangeni|lilangeni
thai baht|thaise baht|baht
tajikistani somoni|tadzjiekse somoni|somoni
turkmenistani manat|turkmeense manat
tunisian dinar|tunesische dinar
tongan paʻanga|tongaanse paʻanga|paʻanga
turkish lira|turkse lira|lira
trinidad & tobago dollar|trinidad en tobago-dollar
new taiwan dollar|nieuwe taiwanese dollar
tanzanian shilling|tanzaniaanse shilling
ukrainian hryvnia|oekraïense hryvnia|hryvnia
ugandan shilling|oegandese shilling
dollar|amerikaanse dollar|=
uruguayan peso|uruguayaanse peso
uzbekistani som|oezbeekse sum
venezuelan bolívar|venezolaanse bolivar|bolivar
vietnamese dong|=|dong
vanuatu vatu|vanuatuaanse vatu|vatu
samoan tala|samoaanse tala|tala
central african cfa franc|cfa-frank
east caribbean dollar|oost-caribische dollar
west african cfa franc|cfa-franc bceao|bceao
cfp franc|cfp-frank
yemeni rial|jemenitische rial
south african rand|zuid-afrikaanse rand|rand
zambian kwacha|zambiaanse kwacha
zimbabwean gold|zimbabwe gold
zimbabwean dollar (2009–2024)|zimbabwaanse dollar (2009)
guilder|gulden
peso|=
manat|=
dinar|=
koruna|kroon|kronen
shilling|=
kwacha|=`;
