// Made by tests/tools/make-units from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.
/** See packed.ts. */
export const units = `radian|radiante|radianti
degree|grado|gradi|°
arcminute|primo d’arco|primi d’arco
arcsecond|secondo d’arco|secondi d’arco
square kilometre|chilometro quadrato|chilometri quadrati|km²
hectare|ettaro|ettari|ha
square metre|metro quadrato|metri quadrati|m²
square centimetre|centimetro quadrato|centimetri quadrati|cm²
square mile|miglio quadrato|miglia quadrate
acre|acro|acri
square yard|iarda quadrata|iarde quadrate
square foot|piede quadrato|piedi quadrati|ft²
square inch|pollice quadrato|pollici quadrati
dunam|dunum
percent|percento|%
per mille|=|‰
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
century|secolo|secoli|sec|secc
decade|=|decadi
year|anno|anni
month|mese|mesi
week|settimana|settimane|sett
day|giorno|giorni
hour|ora|ore
minute|minuto|minuti|min
second|secondo|secondi
millisecond|millisecondo|millisecondi
microsecond|microsecondo|microsecondi
nanosecond|nanosecondo|nanosecondi
ampere|=
milliampere|=
ohm|=
volt|=
kilocalorie|chilocaloria|chilocalorie|kcal
calorie|caloria|=
kilojoule|=
joule|=
kilowatt hour|chilowattora
electronvolt|elettronvolt
british thermal unit|unità termica britannica|unità termiche britanniche
therm|therm us
pound of force|libbra-forza|libbre-forza
newton|=
gigahertz|=
megahertz|=
kilohertz|=
hertz|=
pixel|=
megapixel|=
kilometre|chilometro|chilometri|km
metre|metro|metri
decimetre|decimetro|decimetri
centimetre|centimetro|centimetri|cm
millimetre|millimetro|millimetri|mm
micrometre|micrometro|micrometri
nanometre|nanometro|nanometri
picometre|picometro|picometri
mile|miglio|miglia|mi
yard|iarda|iarde|yd
foot|piede|piedi|ft
inch|pollice|pollici
parsec|=
light-year|anno luce|anni luce
astronomical unit|unità astronomica|unità astronomiche
furlong|=
fathom|braccio|braccia
nautical mile|miglio nautico|miglia nautiche
scandinavian mile|miglio scandinavo|miglia scandinave
lux|=
candela|=|candele
lumen|=
metric ton|tonnellata metrica|tonnellate metriche
kilogram|chilogrammo|chilogrammi|kg
gram|grammo|grammi|g
milligram|milligrammo|milligrammi|mg
microgram|microgrammo|microgrammi
ton|tonnellata|tonnellate
stone|=
pound-mass|libbra|libbre|lb
ounce|oncia|once|oz
troy ounce|oncia troy|once troy
carat|carato|carati|kt
dalton|=
millibar|=|mbar
pascal|=
hectopascal|ettopascal
kilopascal|chilopascal
megapascal|=
knot|nodo|nodi|kn
celsius|grado celsius|gradi celsius
fahrenheit|grado fahrenheit|gradi fahrenheit
kelvin|=
foot pound-force|libbra-forza piede|libbre-forza piede|lb-ft
newton metre|newton metro|newton metri
cubic kilometre|chilometro cubo|chilometri cubi|km³
cubic metre|metro cubo|metri cubi|m³
cubic centimetre|centimetro cubo|centimetri cubi|cm³
cubic mile|miglio cubo|miglia cubiche
cubic yard|iarda cubica|iarde cubiche
cubic foot|piede cubo|piedi cubi|ft³
cubic inch|pollice cubo|pollici cubi
megalitre|megalitro|megalitri
hectolitre|ettolitro|ettolitri
litre|litro|litri
decilitre|decilitro|decilitri
centilitre|centilitro|centilitri
millilitre|millilitro|millilitri|ml
acre-foot|piede acro|piedi acro|ac ft
bushel|staio|staia
gallon|gallone|galloni
quart|quarto|quarti
pint|pinta|pinte
fluid ounce|oncia liquida|once liquide|fl oz
tablespoon|cucchiaio da tavola|cucchiai da tavola|tbsp
teaspoon|cucchiaio da tè|cucchiai da tè
barrel|barile|barili
dram|dramma|dramme|dr liq
becquerel|=
sievert|=
fortnight|fw
united arab emirates dirham|dirham degli eau
afghan afghani|afghani
albanian lek|lek albanese|lekë albanesi|lekë
armenian dram|dram armeno|dram armeni|dram
netherlands antillean guilder|fiorino delle antille olandesi|fiorini delle antille olandesi
angolan kwanza|kwanza angolano|kwanzas angolani|kwanza|kwanzas
argentine peso|peso argentino|pesos argentini
australian dollar|dollaro australiano|dollari australiani
aruban florin|fiorino di aruba|fiorini di aruba
azerbaijani manat|manat azero|manat azeri
bosnia-herzegovina convertible mark|marco convertibile della bosnia-herzegovina|marchi convertibili della bosnia-herzegovina|marco|marchi
barbadian dollar|dollaro di barbados|dollari di barbados
bangladeshi taka|taka bengalese|taka bengalesi
bulgarian lev|lev bulgaro|leva bulgari
bahraini dinar|dinaro del bahrein|dinari del bahrein
burundian franc|franco del burundi|franchi del burundi
bermudan dollar|dollaro delle bermuda|dollari delle bermuda
brunei dollar|dollaro del brunei|dollari del brunei
bolivian boliviano|boliviano|boliviani
brazilian real|real brasiliano|real brasiliani
bahamian dollar|dollaro delle bahamas|dollari delle bahamas
bhutanese ngultrum|ngultrum bhutanese|ngultrum bhutanesi|ngultrum
botswanan pula|pula del botswana
belarusian ruble|rublo bielorusso|rubli bielorussi
belize dollar|dollaro del belize|dollari del belize
canadian dollar|dollaro canadese|dollari canadesi
congolese franc|franco congolese|franchi congolesi
swiss franc|franco svizzero|franchi svizzeri|franco|franchi
chilean peso|peso cileno|pesos cileni
chinese yuan|yuan cinese|yuan cinesi|yuan
colombian peso|peso colombiano|pesos colombiani
costa rican colón|colón costaricano|colón costaricani
cuban convertible peso|peso cubano convertibile|pesos cubani convertibili
cuban peso|peso cubano|pesos cubani
cape verdean escudo|escudo capoverdiano|escudos capoverdiani|escudo|escudos
czech koruna|corona ceca|corone ceche
djiboutian franc|franco di gibuti|franchi di gibuti
danish krone|corona danese|corone danesi
dominican peso|peso dominicano|pesos dominicani
algerian dinar|dinaro algerino|dinari algerini
egyptian pound|sterlina egiziana|sterline egiziane
eritrean nakfa|nakfa eritreo|nakfa eritrei|nakfa
ethiopian birr|birr etiope|birr etiopi|birr
euro|=
fijian dollar|dollaro delle figi|dollari delle figi
falkland islands pound|sterlina delle falkland|sterline delle falkland
pound sterling|sterlina britannica|sterline britanniche|sterlina|sterline
georgian lari|lari georgiano|lari georgiani
ghanaian cedi|cedi ghanese|cedi ghanesi|cedi
gibraltar pound|sterlina di gibilterra|sterline di gibilterra
gambian dalasi|dalasi gambiano|dalasi gambiani|dalasi
guinean franc|franco della guinea|franchi della guinea
guatemalan quetzal|quetzal guatemalteco|quetzal guatemaltechi|quetzal
guyanaese dollar|dollaro della guyana|dollari della guyana
hong kong dollar|dollaro di hong kong|dollari di hong kong
honduran lempira|lempira honduregna|lempire honduregne|lempira|lempire
croatian kuna|kuna croata|kune croate|kuna|kune
haitian gourde|gourde haitiano|gourde haitiani|gourde
hungarian forint|fiorino ungherese|fiorini ungheresi
indonesian rupiah|rupia indonesiana|rupie indonesiane
shekel|nuovo siclo israeliano|nuovi sicli israeliani
indian rupee|rupia indiana|rupie indiane|rupia|rupie
iraqi dinar|dinaro iracheno|dinari iracheni
iranian rial|rial iraniano|rial iraniani
icelandic króna|corona islandese|corone islandesi
jamaican dollar|dollaro giamaicano|dollari giamaicani
jordanian dinar|dinaro giordano|dinari giordani
japanese yen|yen giapponese|yen giapponesi|yen
kenyan shilling|scellino keniota|scellini kenioti
kyrgyz som|som kirghiso|som kirghisi
cambodian riel|riel cambogiano|riel cambogiani|riel
comorian franc|franco comoriano|franchi comoriani
north korean won|won nordcoreano|won nordcoreani
south korean won|won sudcoreano|won sudcoreani|won
kuwaiti dinar|dinaro kuwaitiano|dinari kuwaitiani
cayman islands dollar|dollaro delle isole cayman|dollari delle isole cayman
kazakhstani tenge|tenge kazako|tenge kazaki|tenge
laotian kip|kip laotiano|kip laotiani
lebanese pound|lira libanese|lire libanesi
sri lankan rupee|rupia di sri lanka|rupie di sri lanka
liberian dollar|dollaro liberiano|dollari liberiani
lesotho loti|loti del lesotho|maloti del lesotho|maloti
libyan dinar|dinaro libico|dinari libici
moroccan dirham|dirham marocchino|dirham marocchini
moldovan leu|leu moldavo|lei moldavi
malagasy ariary|ariary malgascio|ariary malgasci|ariary
macedonian denar|dinaro macedone|dinari macedoni
myanmar kyat|kyat di myanmar|kyat
mongolian tugrik|tugrik mongolo|tugrik mongoli|tugrik
macanese pataca|pataca di macao|patacas di macao|pataca|patacas
mauritanian ouguiya|ouguiya della mauritania|ouguiya
mauritian rupee|rupia mauriziana|rupie mauriziane
maldivian rufiyaa|rufiyaa delle maldive|rufiyaa
malawian kwacha|kwacha malawiano|kwacha malawiani
mexican peso|peso messicano|pesos messicani
malaysian ringgit|ringgit malese|ringgit malesi|ringgit
mozambican metical|metical mozambicano|metical mozambicani|metical
namibian dollar|dollaro namibiano|dollari namibiani
nigerian naira|naira nigeriana|naire nigeriane|naira|naire
nicaraguan córdoba|córdoba nicaraguense|córdoba nicaraguensi|córdoba
norwegian krone|corona norvegese|corone norvegesi
nepalese rupee|rupia nepalese|rupie nepalesi
new zealand dollar|dollaro neozelandese|dollari neozelandesi
omani rial|rial omanita|rial omaniti
panamanian balboa|balboa panamense|balboa panamensi
peruvian sol|sol peruviano|sol peruviani
papua new guinean kina|kina papuana|kina papuane|kina
philippine peso|peso filippino|pesos filippini
pakistani rupee|rupia pakistana|rupie pakistane
polish zloty|zloty polacco|zloty polacchi|zloty
paraguayan guarani|guaraní paraguayano|guaraní paraguayani|guaraní
qatari riyal|rial qatariano|rial qatariani
romanian leu|leu rumeno|lei rumeni
serbian dinar|dinaro serbo|dinara serbi|dinara
russian ruble|rublo russo|rubli russi|rublo|rubli
rwandan franc|franco ruandese|franchi ruandesi
saudi riyal|riyal saudita|riyal sauditi|riyal
solomon islands dollar|dollaro delle isole salomone|dollari delle isole salomone
seychellois rupee|rupia delle seychelles|rupie delle seychelles
sudanese pound|sterlina sudanese|sterline sudanesi
swedish krona|corona svedese|corone svedesi
singapore dollar|dollaro di singapore|dollari di singapore
st. helena pound|sterlina di sant’elena|sterline di sant’elena
sierra leonean leone|leone della sierra leone|leoni della sierra leone
sierra leonean leone (1964—2022)|leone della sierra leone (1964–2022)|leoni della sierra leone (1964–2022)
somali shilling|scellino somalo|scellini somali
surinamese dollar|dollaro del suriname|dollari del suriname
south sudanese pound|sterlina sud-sudanese|sterline sud-sudanesi
são tomé & príncipe dobra|dobra di sao tomé e príncipe|dobra
salvadoran colón|colón salvadoregno
syrian pound|lira siriana|lire siriane
swazi lilangeni|lilangeni|emalangeni
thai baht|baht thailandese|baht thailandesi|baht
tajikistani somoni|somoni tagiko|somoni tagiki|somoni
turkmenistani manat|manat turkmeno|manat turkmeni
tunisian dinar|dinaro tunisino|dinari tunisini
tongan paʻanga|paʻanga tongano|paʻanga tongani|paʻanga
turkish lira|lira turca|lire turche|lira|lire
trinidad & tobago dollar|dollaro di trinidad e tobago|dollari di trinidad e tobago
new taiwan dollar|nuovo dollaro taiwanese|nuovi dollari taiwanesi
tanzanian shilling|scellino della tanzania|scellini della tanzania
ukrainian hryvnia|grivnia ucraina|grivnie ucraine|grivnia|grivnie
ugandan shilling|scellino ugandese|scellini ugandesi
dollar|dollaro statunitense|dollari statunitensi|dollaro|dollari
uruguayan peso|peso uruguayano|pesos uruguayani
uzbekistani som|sum uzbeco|sum uzbechi
venezuelan bolívar|bolívar venezuelano|bolívares venezuelani|bolívar|bolívares
vietnamese dong|dong vietnamita|dong vietnamiti|dong
vanuatu vatu|vatu di vanuatu|vatu
samoan tala|tala samoano|tala samoani|tala
central african cfa franc|franco cfa beac|franchi cfa beac
east caribbean dollar|dollaro dei caraibi orientali|dollari dei caraibi orientali
west african cfa franc|franco cfa bceao|franchi cfa bceao
cfp franc|franco cfp|franchi cfp
yemeni rial|rial yemenita|rial yemeniti
south african rand|rand sudafricano|rand sudafricani|rand
zambian kwacha|kwacha zambiano|kwacha zambiani
zimbabwean gold|zimbabwe gold|zimbabwe
zimbabwean dollar (2009–2024)|dollaro zimbabwiano (2009)
guilder|fiorino|fiorini
peso|=|+
manat|=
dinar|dinaro|dinari
colón|=
koruna|corona|corone
shilling|scellino|scellini
leu|lei
kwacha|=
leone|leoni`;
