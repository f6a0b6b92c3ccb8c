// Made by tests/tools/make-units from Unicode CLDR 48 (Unicode-3.0). Do not edit: corrections go into the tool or words.ts.
/** See packed.ts. */
export const units = `radian|radiano|radianos
degree|grau|graus|°
arcminute|minuto de arco|minutos de arco|arcmin|arcmins
arcsecond|segundo de arco|segundos de arco|arcseg|arcsegs
square kilometre|quilômetro quadrado|quilômetros quadrados|km²
hectare|=|+|ha
square metre|metro quadrado|metros quadrados|m²
square centimetre|centímetro quadrado|centímetros quadrados|cm²
square mile|milha quadrada|milhas quadradas
acre|=|+
square yard|jarda quadrada|jardas quadradas
square foot|pé quadrado|pés quadrados|ft²
square inch|polegada quadrada|polegadas quadradas
dunam|=|dunans
percent|por cento|%
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
century|século|séculos|sécs
decade|década|décadas
year|ano|anos
month|mês|meses
week|semana|semanas
day|dia|dias
hour|hora|horas
minute|minuto|minutos|min
second|segundo|segundos
millisecond|milissegundo|milissegundos
microsecond|microssegundo|microssegundos
nanosecond|nanossegundo|nanossegundos
ampere|=|+
milliampere|miliampere|miliamperes
ohm|=|+
volt|=|+
kilocalorie|quilocaloria|quilocalorias|kcal
calorie|caloria|calorias
kilojoule|quilojoule|quilojoules
joule|=|+
kilowatt hour|quilowatt-hora|quilowatts-hora
electronvolt|elétron-volt|elétrons-volt
british thermal unit|unidade térmica britânica|unidades térmicas britânicas
therm|unidade térmica norte-americana|unidades térmicas norte-americanas|thm eua
pound of force|libra de força|libras de força
newton|=|+
gigahertz|=
megahertz|=
kilohertz|=
hertz|=
pixel|=|+
megapixel|=|+
kilometre|quilômetro|quilômetros|km
metre|metro|metros
decimetre|decímetro|decímetros
centimetre|centímetro|centímetros|cm
millimetre|milímetro|milímetros|mm
micrometre|micrômetro|micrômetros
nanometre|nanômetro|nanômetros
picometre|picômetro|picômetros
mile|milha|milhas|mi
yard|jarda|jardas|yd
foot|pé|pés|ft
inch|polegada|polegadas
parsec|=|+
light-year|ano-luz|anos-luz
astronomical unit|unidade astronômica|unidades astronômicas
furlong|=|+
fathom|braça|braças
nautical mile|milha náutica|milhas náuticas
scandinavian mile|milha escandinava|milhas escandinavas
lux|=
candela|=|+
lumen|lúmen|lúmens
metric ton|tonelada métrica|toneladas métricas
kilogram|quilograma|quilogramas|kg
gram|grama|gramas|g
milligram|miligrama|miligramas|mg
microgram|micrograma|microgramas
ton|tonelada americana|toneladas americanas
stone|=|+
pound-mass|libra|libras|lb
ounce|onça|onças|oz
troy ounce|onça troy|onças troy
carat|quilate|quilates
dalton|=|+
millibar|milibar|milibares|mbar
pascal|=|pascais
hectopascal|=|hectopascais
kilopascal|quilopascal|quilopascais
megapascal|=|megapascais
knot|nó|nós
celsius|grau celsius|graus celsius
fahrenheit|grau fahrenheit|graus fahrenheit
kelvin|=|+
foot pound-force|pé-libra|pés-libra|lbf⋅ft
newton metre|newton-metro|newton-metros
cubic kilometre|quilômetro cúbico|quilômetros cúbicos|km³
cubic metre|metro cúbico|metros cúbicos|m³
cubic centimetre|centímetro cúbico|centímetros cúbicos|cm³
cubic mile|milha cúbica|milhas cúbicas
cubic yard|jarda cúbica|jardas cúbicas
cubic foot|pé cúbico|pés cúbicos|ft³
cubic inch|polegada cúbica|polegadas cúbicas
megalitre|megalitro|megalitros
hectolitre|hectolitro|hectolitros
litre|litro|litros
decilitre|decilitro|decilitros
centilitre|centilitro|centilitros
millilitre|mililitro|mililitros|ml
acre-foot|acre-pé|acre-pés
bushel|=|+
gallon|galão|galões
quart|quarto|quartos
pint|=|+
fluid ounce|onça fluida|onças fluidas|fl oz
tablespoon|colher de sopa|colheres de sopa|c. sopa
teaspoon|colher de chá|colheres de chá|c. chá
barrel|barril|barris
dram|dracma líquido|dracmas líquidos|dram fl
becquerel|=|becqueréis
sievert|=|+
fortnight|fw
united arab emirates dirham|dirham dos eau|dirhams dos eau
afghan afghani|afegane afegão|afeganes afegãos|afegane|afeganes
albanian lek|lek albanês|leks albaneses|leks
armenian dram|dram armênio|drams armênios|dram|drams
netherlands antillean guilder|florim das antilhas holandesas|florins das antilhas holandesas
angolan kwanza|kwanza angolano|kwanzas angolanos|kwanza|kwanzas
argentine peso|peso argentino|pesos argentinos
australian dollar|dólar australiano|dólares australianos
aruban florin|florim arubano|florins arubanos
azerbaijani manat|manat azeri|manats azeris
bosnia-herzegovina convertible mark|marco conversível da bósnia e herzegovina|marcos conversíveis da bósnia e herzegovina|marco|marcos
barbadian dollar|dólar barbadense|dólares barbadenses
bangladeshi taka|taka bengali|takas bengalis|takas
bulgarian lev|lev búlgaro|levs búlgaros|levs
bahraini dinar|dinar bareinita|dinares bareinitas
burundian franc|franco burundiano|francos burundianos
bermudan dollar|dólar bermudense|dólares bermudenses
brunei dollar|dólar bruneano|dólares bruneanos
bolivian boliviano|boliviano da bolívia|bolivianos da bolívia|boliviano|bolivianos
brazilian real|real brasileiro|reais brasileiros|reais
bahamian dollar|dólar bahamense|dólares bahamenses
bhutanese ngultrum|ngultrum butanês|ngultruns butaneses|ngultrum|ngultruns
botswanan pula|pula botsuanesa|pulas botsuanesas|pulas
belarusian ruble|rublo bielorrusso|rublos bielorrussos
belize dollar|dólar belizenho|dólares belizenhos
canadian dollar|dólar canadense|dólares canadenses
congolese franc|franco congolês|francos congoleses
swiss franc|franco suíço|francos suíços|franco|francos
chilean peso|peso chileno|pesos chilenos
chinese yuan|yuan chinês|yuans chineses|yuan|yuans
colombian peso|peso colombiano|pesos colombianos
costa rican colón|colón costarriquenho|colóns costarriquenhos|colón|colóns
cuban convertible peso|peso cubano conversível|pesos cubanos conversíveis
cuban peso|peso cubano|pesos cubanos
cape verdean escudo|escudo cabo-verdiano|escudos cabo-verdianos|escudo|escudos
czech koruna|coroa tcheca|coroas tchecas
djiboutian franc|franco djiboutiano|francos djiboutianos
danish krone|coroa dinamarquesa|coroas dinamarquesas
dominican peso|peso dominicano|pesos dominicanos
algerian dinar|dinar argelino|dinares argelinos
egyptian pound|libra egípcia|libras egípcias
eritrean nakfa|nakfa da eritreia|nakfas da eritreia|nakfa|nakfas
ethiopian birr|birr etíope|birrs etíopes|birr|birrs
euro|=|+
fijian dollar|dólar fijiano|dólares fijianos
falkland islands pound|libra malvinense|libras malvinenses
pound sterling|libra esterlina|libras esterlinas
georgian lari|lari georgiano|laris georgianos|laris
ghanaian cedi|cedi ganês|cedis ganeses|cedi|cedis
gibraltar pound|libra de gibraltar|libras de gibraltar
gambian dalasi|dalasi gambiano|dalasis gambianos|dalasi|dalasis
guinean franc|franco guineano|francos guineanos
guatemalan quetzal|quetzal guatemalteco|quetzais guatemaltecos|quetzal|quetzais
guyanaese dollar|dólar guianense|dólares guianenses
hong kong dollar|dólar de hong kong|dólares de hong kong
honduran lempira|lempira hondurenha|lempiras hondurenhas|lempira|lempiras
croatian kuna|kuna croata|kunas croatas|kuna|kunas
haitian gourde|gourde haitiano|gourdes haitianos|gourde|gourdes
hungarian forint|florim húngaro|florins húngaros
indonesian rupiah|rupia indonésia|rupias indonésias
shekel|novo shekel israelense|novos shekels israelenses
indian rupee|rupia indiana|rupias indianas|rupia|rupias
iraqi dinar|dinar iraquiano|dinares iraquianos
iranian rial|rial iraniano|riales iranianos
icelandic króna|coroa islandesa|coroas islandesas
jamaican dollar|dólar jamaicano|dólares jamaicanos
jordanian dinar|dinar jordaniano|dinares jordanianos
japanese yen|iene japonês|ienes japoneses|iene|ienes
kenyan shilling|xelim queniano|xelins quenianos
kyrgyz som|som quirguiz|sons quirguizes
cambodian riel|riel cambojano|rieles cambojanos|riel|rieles
comorian franc|franco comoriano|francos comorianos
north korean won|won norte-coreano|wons norte-coreanos
south korean won|won sul-coreano|wons sul-coreanos|won|wons
kuwaiti dinar|dinar kuwaitiano|dinares kuwaitianos
cayman islands dollar|dólar das ilhas cayman|dólares das ilhas cayman
kazakhstani tenge|tenge cazaque|tenges cazaques|tenge|tenges
laotian kip|kip laosiano|kips laosianos|kips
lebanese pound|libra libanesa|libras libanesas
sri lankan rupee|rupia cingalesa|rupias cingalesas
liberian dollar|dólar liberiano|dólares liberianos
lesotho loti|loti lesotiano|lotis lesotianos|lotis
libyan dinar|dinar líbio|dinares líbios
moroccan dirham|dirham marroquino|dirhams marroquinos
moldovan leu|leu moldávio|leus moldávios
malagasy ariary|ariary malgaxe|ariarys malgaxes|ariary|ariarys
macedonian denar|dinar macedônio|dinares macedônios
myanmar kyat|quiate mianmarense|quiates mianmarenses|quiate|quiates
mongolian tugrik|tugrik mongol|tugriks mongóis|tugrik|tugriks
macanese pataca|pataca macaense|patacas macaenses|pataca|patacas
mauritanian ouguiya|ouguiya mauritana|ouguiyas mauritanas|ouguiya|ouguiyas
mauritian rupee|rupia mauriciana|rupias mauricianas
maldivian rufiyaa|rupia maldivana|rupias maldivanas
malawian kwacha|kwacha malauiana|kwachas malauianas
mexican peso|peso mexicano|pesos mexicanos
malaysian ringgit|ringgit malaio|ringgits malaios|ringgit|ringgits
mozambican metical|metical moçambicano|meticais moçambicanos|metical|meticais
namibian dollar|dólar namibiano|dólares namibianos
nigerian naira|naira nigeriana|nairas nigerianas|naira|nairas
nicaraguan córdoba|córdoba nicaraguense|córdobas nicaraguenses|córdoba|córdobas
norwegian krone|coroa norueguesa|coroas norueguesas
nepalese rupee|rupia nepalesa|rupias nepalesas
new zealand dollar|dólar neozelandês|dólares neozelandeses
omani rial|rial omanense|riales omanenses
panamanian balboa|balboa panamenho|balboas panamenhos|balboas
peruvian sol|novo sol peruano|novos sóis peruanos
papua new guinean kina|kina papuásia|kinas papuásias|kina|kinas
philippine peso|peso filipino|pesos filipinos
pakistani rupee|rupia paquistanesa|rupias paquistanesas
polish zloty|zloty polonês|zlotys poloneses|zloty|zlotys
paraguayan guarani|guarani paraguaio|guaranis paraguaios|guarani|guaranis
qatari riyal|rial catariano|riales catarianos
romanian leu|leu romeno|leus romenos
serbian dinar|dinar sérvio|dinares sérvios
russian ruble|rublo russo|rublos russos|rublo|rublos
rwandan franc|franco ruandês|francos ruandeses
saudi riyal|riyal saudita|riyales sauditas|riyal|riyales
solomon islands dollar|dólar das ilhas salomão|dólares das ilhas salomão
seychellois rupee|rupia seichelense|rupias seichelenses
sudanese pound|libra sudanesa|libras sudanesas
swedish krona|coroa sueca|coroas suecas
singapore dollar|dólar singapuriano|dólares singapurianos
st. helena pound|libra de santa helena|libras de santa helena
sierra leonean leone|leone de serra leoa|leones de serra leoa
sierra leonean leone (1964—2022)|leone de serra leoa (1964—2022)|leones de serra leoa (1964—2022)
somali shilling|xelim somali|xelins somalis
surinamese dollar|dólar surinamês|dólares surinameses
south sudanese pound|libra sul-sudanesa|libras sul-sudanesas
são tomé & príncipe dobra|dobra de são tomé e príncipe|dobras de são tomé e príncipe|dobra|dobras
salvadoran colón|colon de el salvador|colons de el salvador|colons
syrian pound|libra síria|libras sírias
swazi lilangeni|lilangeni suazi|lilangenis suazis|lilangeni|lilangenis
thai baht|baht tailandês|bahts tailandeses|baht|bahts
tajikistani somoni|somoni tadjique|somonis tadjiques|somoni|somonis
turkmenistani manat|manat turcomeno|manats turcomenos
tunisian dinar|dinar tunisiano|dinares tunisianos
tongan paʻanga|paʻanga tonganesa|paʻangas tonganesas|paʻanga|paʻangas
turkish lira|lira turca|liras turcas|lira|liras
trinidad & tobago dollar|dólar de trinidad e tobago|dólares de trinidad e tobago
new taiwan dollar|novo dólar taiwanês|novos dólares taiwaneses
tanzanian shilling|xelim tanzaniano|xelins tanzanianos
ukrainian hryvnia|hryvnia ucraniano|hryvnias ucranianos|hryvnia|hryvnias
ugandan shilling|xelim ugandense|xelins ugandenses
dollar|dólar americano|dólares americanos|dólar|dólares
uruguayan peso|peso uruguaio|pesos uruguaios
uzbekistani som|som uzbeque|sons uzbeques
venezuelan bolívar|bolívar venezuelano|bolívares venezuelanos|bolívar|bolívares
vietnamese dong|dong vietnamita|dongs vietnamitas|dong|dongs
vanuatu vatu|vatu de vanuatu|vatus de vanuatu|vatu|vatus
samoan tala|tala samoano|talas samoanos|tala|talas
central african cfa franc|franco cfa de beac|francos cfa de beac
east caribbean dollar|dólar do caribe oriental|dólares do caribe oriental
west african cfa franc|franco cfa de bceao|francos cfa de bceao
cfp franc|franco cfp|francos cfp
yemeni rial|rial iemenita|riales iemenitas
south african rand|rand sul-africano|rands sul-africanos|rand|rands
zambian kwacha|kwacha zambiano|kwachas zambianos
zimbabwean gold|ouro zimbabueano|ouros zimbabueanos|ouro|ouros
zimbabwean dollar (2009–2024)|dólar do zimbábue (2009)|dólares do zimbábue (2009)
dirham|+
guilder|florim|florins
peso|=|+
manat|=|+
dinar|=|dinares
koruna|coroa|coroas
rial|riales
shilling|xelim|xelins
som|sons
leu|+
kwacha|=|+`;
