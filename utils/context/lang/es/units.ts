// Made by tests/tools/make-units from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.
/** See packed.ts. */
export const units = `radian|radián|radianes
degree|grado|grados|°
arcminute|minuto de arco|minutos de arco|arcmin
arcsecond|segundo de arco|segundos de arco|arcsec
square kilometre|kilómetro cuadrado|kilómetros cuadrados|km²
hectare|hectárea|hectáreas|ha
square metre|metro cuadrado|metros cuadrados|m²
square centimetre|centímetro cuadrado|centímetros cuadrados|cm²
square mile|milla cuadrada|millas cuadradas
acre|=|+
square yard|yarda cuadrada|yardas cuadradas
square foot|pie cuadrado|pies cuadrados|ft²
square inch|pulgada cuadrada|pulgadas cuadradas
dunam|=|+
percent|por ciento|%
per mille|por mil|‰
petabyte|=|+
terabyte|=|+
terabit|=|+
gigabyte|=|+
gigabit|=|+
megabyte|=|+
megabit|=|+
kilobyte|=|+
kilobit|=|+
byte|=|+
bit|=|+
century|siglo|siglos
decade|década|décadas
year|año|años
month|mes|meses
week|semana|semanas
day|día|días
hour|hora|horas
minute|minuto|minutos|min
second|segundo|segundos
millisecond|milisegundo|milisegundos
microsecond|microsegundo|microsegundos
nanosecond|nanosegundo|nanosegundos
ampere|amperio|amperios
milliampere|miliamperio|miliamperios
ohm|ohmio|ohmios
volt|voltio|voltios
kilocalorie|kilocaloría|kilocalorías|kcal
calorie|caloría|calorías
kilojoule|kilojulio|kilojulios
joule|julio|julios
kilowatt hour|kilovatio hora|kilovatios hora
electronvolt|electronvoltio|electronvoltios
british thermal unit|unidad térmica británica|unidades térmicas británicas
therm|termia estadounidense|termias estadounidenses|thm ee. uu
pound of force|libra de fuerza|libras de fuerza
newton|=|+
gigahertz|gigahercio|gigahercios
megahertz|megahercio|megahercios
kilohertz|kilohercio|kilohercios
hertz|hercio|hercios
pixel|píxel|píxeles
megapixel|megapíxel|megapíxeles
kilometre|kilómetro|kilómetros|km
metre|metro|metros
decimetre|decímetro|decímetros
centimetre|centímetro|centímetros|cm
millimetre|milímetro|milímetros|mm
micrometre|micrómetro|micrómetros
nanometre|nanómetro|nanómetros
picometre|picómetro|picómetros
mile|milla|millas|mi
yard|yarda|yardas|yd
foot|pie|pies|ft
inch|pulgada|pulgadas
parsec|=|+
light-year|año luz|años luz
astronomical unit|unidad astronómica|unidades astronómicas
furlong|=|+
fathom|braza|brazas
nautical mile|milla náutica|millas náuticas
scandinavian mile|milla escandinava|millas escandinavas|mi esc
lux|=|luxes
candela|=|+
lumen|=|lúmenes
metric ton|tonelada|toneladas
kilogram|kilogramo|kilogramos|kg
gram|gramo|gramos|g
milligram|miligramo|miligramos|mg
microgram|microgramo|microgramos
ton|tonelada corta|toneladas cortas
stone|=|+
pound-mass|libra|libras|lb
ounce|onza|onzas|oz
troy ounce|onza troy|onzas troy
carat|quilate|quilates
dalton|=|daltones
millibar|milibar|milibares|mbar
pascal|=|pascales
hectopascal|=|hectopascales
kilopascal|=|kilopascales
megapascal|=|megapascales
knot|nudo|nudos|kn
celsius|grado celsius|grados celsius
fahrenheit|grado fahrenheit|grados fahrenheit
kelvin|=
foot pound-force|libra pie|libras pies|lbf ft
newton metre|newton metro|newton metros
cubic kilometre|kilómetro cúbico|kilómetros cúbicos|km³
cubic metre|metro cúbico|metros cúbicos|m³
cubic centimetre|centímetro cúbico|centímetros cúbicos|cm³
cubic mile|milla cúbica|millas cúbicas
cubic yard|yarda cúbica|yardas cúbicas
cubic foot|pie cúbico|pies cúbicos|ft³
cubic inch|pulgada cúbica|pulgadas cúbicas
megalitre|megalitro|megalitros
hectolitre|hectolitro|hectolitros
litre|litro|litros
decilitre|decilitro|decilitros
centilitre|centilitro|centilitros
millilitre|mililitro|mililitros|ml
acre-foot|acre-pie|acres-pies|ac ft
bushel|=|+
gallon|galón|galones
quart|cuarto|cuartos
pint|pinta|pintas
fluid ounce|onza líquida|onzas líquidas|fl oz
tablespoon|cucharada|cucharadas
teaspoon|cucharadita|cucharaditas|cdta
barrel|barril|barriles
dram|dracma líquida|dracmas líquidas|fl dr
becquerel|bequerel|bequereles
sievert|siévert|siéverts
fortnight|fw
united arab emirates dirham|dírham de los emiratos árabes unidos|dírhams de los emiratos árabes unidos
afghan afghani|afgani afgano|afganis afganos|afgani|afganis
albanian lek|lek albanés|leks albaneses|leks
armenian dram|dram armenio|drams armenios|dram|drams
netherlands antillean guilder|florín antillano|florines antillanos
angolan kwanza|kuanza angoleño|kuanzas angoleños|kuanza|kuanzas
argentine peso|peso argentino|pesos argentinos
australian dollar|dólar australiano|dólares australianos
aruban florin|florín arubeño|florines arubeños
azerbaijani manat|manat azerbaiyano|manats azerbaiyanos
bosnia-herzegovina convertible mark|marco convertible de bosnia y herzegovina|marcos convertibles de bosnia y herzegovina|marco|marcos
barbadian dollar|dólar barbadense|dólares barbadenses
bangladeshi taka|taka bangladesí|takas bangladesíes|takas
bulgarian lev|leva búlgara|levas búlgaras|levas
bahraini dinar|dinar bareiní|dinares bareiníes
burundian franc|franco burundés|francos burundeses
bermudan dollar|dólar bermudeño|dólares bermudeños
brunei dollar|dólar bruneano|dólares bruneanos
bolivian boliviano|boliviano|bolivianos
brazilian real|real brasileño|reales brasileños|reales
bahamian dollar|dólar bahameño|dólares bahameños
bhutanese ngultrum|gultrum butanés|gultrums butaneses|gultrum|gultrums
botswanan pula|pula botsuano|pulas botsuanos|pulas
belarusian ruble|rublo bielorruso|rublos bielorrusos
belize dollar|dólar beliceño|dólares beliceños
canadian dollar|dólar canadiense|dólares canadienses
congolese franc|franco congoleño|francos congoleños
swiss franc|franco suizo|francos suizos|franco|francos
chilean peso|peso chileno|pesos chilenos
chinese yuan|yuan renminbi|yuanes renminbi|yuan|yuanes
colombian peso|peso colombiano|pesos colombianos
costa rican colón|colón costarricense|colones costarricenses
cuban convertible peso|peso cubano convertible|pesos cubanos convertibles
cuban peso|peso cubano|pesos cubanos
cape verdean escudo|escudo de cabo verde|escudos de cabo verde|escudo|escudos
czech koruna|corona checa|coronas checas
djiboutian franc|franco yibutiano|francos yibutianos
danish krone|corona danesa|coronas danesas
dominican peso|peso dominicano|pesos dominicanos
algerian dinar|dinar argelino|dinares argelinos
egyptian pound|libra egipcia|libras egipcias
eritrean nakfa|nakfa eritreo|nakfas eritreos|nakfa|nakfas
ethiopian birr|bir etíope|bires etíopes|bir|bires
euro|=|+
fijian dollar|dólar fiyiano|dólares fiyianos
falkland islands pound|libra malvinense|libras malvinenses
pound sterling|libra esterlina|libras esterlinas
georgian lari|lari georgiano|laris georgianos|laris
ghanaian cedi|cedi ghanés|cedis ghaneses|cedi|cedis
gibraltar pound|libra gibraltareña|libras gibraltareñas
gambian dalasi|dalasi gambiano|dalasis gambianos|dalasi|dalasis
guinean franc|franco guineano|francos guineanos
guatemalan quetzal|quetzal guatemalteco|quetzales guatemaltecos|quetzal|quetzales
guyanaese dollar|dólar guyanés|dólares guyaneses
hong kong dollar|dólar hongkonés|dólares hongkoneses
honduran lempira|lempira hondureño|lempiras hondureños|lempira|lempiras
croatian kuna|kuna croata|kunas croatas|kuna|kunas
haitian gourde|gurde haitiano|gurdes haitianos|gurde|gurdes
hungarian forint|forinto húngaro|forintos húngaros|forinto|forintos
indonesian rupiah|rupia indonesia|rupias indonesias
shekel|nuevo séquel israelí|nuevos séqueles israelíes
indian rupee|rupia india|rupias indias|rupia|rupias
iraqi dinar|dinar iraquí|dinares iraquíes
iranian rial|rial iraní|riales iraníes
icelandic króna|corona islandesa|coronas islandesas
jamaican dollar|dólar jamaicano|dólares jamaicanos
jordanian dinar|dinar jordano|dinares jordanos
japanese yen|yen japonés|yenes japoneses|yen|yenes
kenyan shilling|chelín keniano|chelines kenianos
kyrgyz som|som kirguís|soms kirguises|soms
cambodian riel|riel camboyano|rieles camboyanos|riel|rieles
comorian franc|franco comorense|francos comorenses
north korean won|won norcoreano|wons norcoreanos
south korean won|won surcoreano|wons surcoreanos|won|wons
kuwaiti dinar|dinar kuwaití|dinares kuwaitíes
cayman islands dollar|dólar de las islas caimán|dólares de las islas caimán
kazakhstani tenge|tengue kazajo|tengues kazajos|tengue|tengues
laotian kip|kip laosiano|kips laosianos|kips
lebanese pound|libra libanesa|libras libanesas
sri lankan rupee|rupia esrilanquesa|rupias esrilanquesas
liberian dollar|dólar liberiano|dólares liberianos
lesotho loti|loti lesotense|lotis lesotenses|lotis
libyan dinar|dinar libio|dinares libios
moroccan dirham|dírham marroquí|dírhams marroquíes
moldovan leu|leu moldavo|leus moldavos
malagasy ariary|ariari malgache|ariaris malgaches|ariari|ariaris
macedonian denar|dinar macedonio|dinares macedonios
myanmar kyat|kiat de myanmar|kiats de myanmar|kiat|kiats
mongolian tugrik|tugrik mongol|tugriks mongoles|tugrik|tugriks
macanese pataca|pataca macaense|patacas macaenses|pataca|patacas
mauritanian ouguiya|uguiya mauritano|uguiyas mauritanos|uguiya|uguiyas
mauritian rupee|rupia mauriciana|rupias mauricianas
maldivian rufiyaa|rufiya maldiva|rufiyas maldivas|rufiya|rufiyas
malawian kwacha|kuacha malauí|kuachas malauíes
mexican peso|peso mexicano|pesos mexicanos
malaysian ringgit|ringit malasio|ringits malasios|ringit|ringits
mozambican metical|metical mozambiqueño|meticales mozambiqueños|metical|meticales
namibian dollar|dólar namibio|dólares namibios
nigerian naira|naira nigeriano|nairas nigerianos|naira|nairas
nicaraguan córdoba|córdoba oro|córdobas oro|córdoba|córdobas
norwegian krone|corona noruega|coronas noruegas
nepalese rupee|rupia nepalí|rupias nepalíes
new zealand dollar|dólar neozelandés|dólares neozelandeses
omani rial|rial omaní|riales omaníes
panamanian balboa|balboa panameño|balboas panameños|balboas
peruvian sol|sol peruano|soles peruanos
papua new guinean kina|kina papú|kinas papúes|kina|kinas
philippine peso|peso filipino|pesos filipinos
pakistani rupee|rupia pakistaní|rupias pakistaníes
polish zloty|esloti polaco|eslotis polacos|esloti|eslotis
paraguayan guarani|guaraní paraguayo|guaraníes paraguayos|guaraní|guaraníes
qatari riyal|rial catarí|riales cataríes
romanian leu|leu rumano|leus rumanos
serbian dinar|dinar serbio|dinares serbios
russian ruble|rublo ruso|rublos rusos|rublo|rublos
rwandan franc|franco ruandés|francos ruandeses
saudi riyal|rial saudí|riales saudíes
solomon islands dollar|dólar salomonense|dólares salomonenses
seychellois rupee|rupia seychellense|rupias seychellenses
sudanese pound|libra sudanesa|libras sudanesas
swedish krona|corona sueca|coronas suecas
singapore dollar|dólar singapurense|dólares singapurenses
st. helena pound|libra de santa elena|libras de santa elena
sierra leonean leone|leona sierraleonesa|leonas sierraleonesas
sierra leonean leone (1964—2022)|leona sierraleonesa (1964–2022)|leonas sierraleonesas (1964–2022)
somali shilling|chelín somalí|chelines somalíes
surinamese dollar|dólar surinamés|dólares surinameses
south sudanese pound|libra sursudanesa|libras sursudanesas
são tomé & príncipe dobra|dobra santotomense|dobras santotomenses|dobra|dobras
salvadoran colón|colón salvadoreño|colones salvadoreños
syrian pound|libra siria|libras sirias
swazi lilangeni|lilangeni esuatiní|lilangenis esuatiníes|lilangeni|lilangenis
thai baht|bat tailandés|bats tailandeses|bat|bats
tajikistani somoni|somoni tayiko|somonis tayikos|somoni|somonis
turkmenistani manat|manat turcomano|manats turcomanos
tunisian dinar|dinar tunecino|dinares tunecinos
tongan paʻanga|paanga tongano|paangas tonganos|paanga|paangas
turkish lira|lira turca|liras turcas|lira|liras
trinidad & tobago dollar|dólar de trinidad y tobago|dólares de trinidad y tobago
new taiwan dollar|nuevo dólar taiwanés|nuevos dólares taiwaneses
tanzanian shilling|chelín tanzano|chelines tanzanos
ukrainian hryvnia|grivna ucraniana|grivnas ucranianas|grivna|grivnas
ugandan shilling|chelín ugandés|chelines ugandeses
dollar|dólar estadounidense|dólares estadounidenses|dólar|dólares
uruguayan peso|peso uruguayo|pesos uruguayos
uzbekistani som|sum uzbeko|sums uzbekos|sums
venezuelan bolívar|bolívar venezolano|bolívares venezolanos|bolívar|bolívares
vietnamese dong|dong vietnamita|dongs vietnamitas|dong|dongs
vanuatu vatu|vatu vanuatense|vatus vanuatenses|vatu|vatus
samoan tala|tala samoano|talas samoanos|tala|talas
central african cfa franc|franco cfa de áfrica central|francos cfa de áfrica central
east caribbean dollar|dólar del caribe oriental|dólares del caribe oriental
west african cfa franc|franco cfa de áfrica occidental|francos cfa de áfrica occidental
cfp franc|franco cfp|francos cfp
yemeni rial|rial yemení|riales yemeníes
south african rand|rand sudafricano|rands sudafricanos|rand|rands
zambian kwacha|kuacha zambiano|kuachas zambianos
zimbabwean gold|oro zimbabuense|oro
zimbabwean dollar (2009–2024)|dólar zimbabuense
dirham|dírham|dírhams
guilder|florín|florines
peso|=|+
manat|=|+
dinar|=|dinares
colón|=|colones
koruna|corona|coronas
rial|riales
shilling|chelín|chelines
leu|+
kwacha|kuacha|kuachas
leone|leona|leonas`;
