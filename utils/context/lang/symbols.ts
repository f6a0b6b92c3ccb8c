// Made by tests/tools/make-units from the SI prefixes (BIPM, The International System of Units, 9th ed.) and Intl (Unicode CLDR). Do not edit.
/** Unit symbols, case as written; see packed.ts. */
export const symbols = `watt|W
watt hour|Wh
hertz|Hz|HZ
ampere-hour|Ah
pascal|Pa
metre|m
gram|g
litre|l|L
bit per second|bps|bit/s
sievert|Sv
becquerel|Bq
mole|mol
electronvolt|eV
metric ton|t
ohm|Ω
kilowatt|kW|KW|Kw
kilowatt hour|kWh
kilohertz|kHz
kilovolt|kV
kiloampere-hour|kAh
kilojoule|kJ
kilopascal|kPa
kilonewton|kN
kilometre|km|KM|Km
kilogram|kg|Kg|KG
kilobyte|kB|KB
kilobit per second|kbps|kbit/s
kilobecquerel|kBq
kilocalorie|kcal
kiloelectronvolt|keV
kiloohm|kΩ
megawatt|MW
megawatt hour|MWh
megahertz|MHz|MHZ|Mhz
megavolt|MV
megajoule|MJ
megapascal|MPa
meganewton|MN
megabyte|MB
megabit per second|Mbps|Mbit/s|Mb/s
megabecquerel|MBq
megaelectronvolt|MeV
gigawatt|GW
gigawatt hour|GWh
gigahertz|GHz|GHZ|Ghz
gigavolt|GV
gigajoule|GJ
gigapascal|GPa
giganewton|GN
gigabyte|GB
gigabit per second|Gbps|Gbit/s|Gb/s
gigabecquerel|GBq
gigaelectronvolt|GeV
terawatt|TW
terawatt hour|TWh
terahertz|THz
terajoule|TJ
terapascal|TPa
teranewton|TN
terabyte|TB
terabit per second|Tbps|Tbit/s
terabecquerel|TBq
teraelectronvolt|TeV
millivolt|mV
milliampere|mA
milliampere-hour|mAh
millimetre|mm
milligram|mg
millilitre|ml|mL|ML
millisecond|ms
millisievert|mSv
microvolt|µV|μV
microampere|µA|μA
micrometre|µm|μm
microgram|µg|μg
microlitre|µl|µL|μl|μL
microsecond|µs|μs
microsievert|µSv|μSv
nanometre|nm
nanosecond|ns
centimetre|cm
centilitre|cl
decilitre|dl
hectopascal|hPa
hectare|ha
newton metre|Nm
megabit|Mb
gigabit|Gb
terabit|Tb
megaton|MT|Mt
gigaton|Gt
knot|kt
pound per square inch|PSI
mile per gallon|MPG
mile per hour|MPH
part per million|PPM
millibar|mbar
milliwatt|mW
petabyte|PB
british thermal unit|BTU`;

/** Currency signs and ISO 4217 codes. */
export const money = `dollar|$|US$|$US|USD
pound sterling|£|£GB|GBP
euro|€|EUR
japanese yen|¥|JP¥|JPY
indian rupee|₹|Rs|INR
south korean won|₩|KRW
shekel|₪|NIS|ILS
russian ruble|₽|RUB
turkish lira|₺
ukrainian hryvnia|₴|UAH
nigerian naira|₦|NGN
philippine peso|₱|PHP
thai baht|฿|THB
vietnamese dong|₫|VND
costa rican colón|₡|CRC
paraguayan guarani|₲|PYG
polish zloty|zł|PLN
czech koruna|Kč|CZK
hungarian forint|Ft|HUF
brazilian real|R$|BRL
singapore dollar|S$|$SG|SGD
australian dollar|A$|AU$|$AU|AUD
canadian dollar|C$|CA$|$CA|CAD
new zealand dollar|NZ$|$NZ|NZD
hong kong dollar|HK$|HKD
new taiwan dollar|NT$|TWD
malaysian ringgit|RM|MYR
swiss franc|Fr|CHF
chinese yuan|RMB|CN¥|CNY
krone|kr
argentine peso|$AR|ARS
bermudan dollar|$BM|BMD
brunei dollar|$BN|BND
belize dollar|$BZ|BZD
chilean peso|$CL|CLP
colombian peso|$CO
fijian dollar|$FJ|FJ$|FJD
falkland islands pound|£FK|FKP
gibraltar pound|£GI|GIP
lebanese pound|£LB|LBP
mexican peso|MX$|$MX|MXN
namibian dollar|$NA|NAD
solomon islands dollar|$SB|SI$|SBD
surinamese dollar|$SR|SRD
trinidad & tobago dollar|$TT|TTD
uruguayan peso|$UY|UYU
samoan tala|$WS|WST
east caribbean dollar|EC$|XCD
united arab emirates dirham|AED
afghan afghani|AFN
armenian dram|AMD
angolan kwanza|AOA
aruban florin|AWG
azerbaijani manat|AZN
barbadian dollar|BBD
bangladeshi taka|BDT
bulgarian lev|BGN
bahraini dinar|BHD
burundian franc|BIF
bolivian boliviano|BOB
bahamian dollar|BSD
bhutanese ngultrum|BTN
botswanan pula|BWP
belarusian ruble|BYN
congolese franc|CDF
cuban convertible peso|CUC
cape verdean escudo|CVE
djiboutian franc|DJF
danish krone|DKK
dominican peso|DOP
algerian dinar|DZD
egyptian pound|EGP
eritrean nakfa|ERN
ethiopian birr|ETB
ghanaian cedi|GHS
gambian dalasi|GMD
guinean franc|GNF
guatemalan quetzal|GTQ
guyanaese dollar|GYD
honduran lempira|HNL
croatian kuna|HRK
haitian gourde|HTG
indonesian rupiah|IDR
iraqi dinar|IQD
iranian rial|IRR
icelandic króna|ISK
jamaican dollar|JMD
jordanian dinar|JOD
kenyan shilling|KES
kyrgyz som|KGS
cambodian riel|KHR
comorian franc|KMF
north korean won|KPW
kuwaiti dinar|KWD
cayman islands dollar|KYD
kazakhstani tenge|KZT
sri lankan rupee|LKR
liberian dollar|LRD
lesotho loti|LSL
libyan dinar|LYD
moldovan leu|MDL
malagasy ariary|MGA
macedonian denar|MKD
myanmar kyat|MMK
mongolian tugrik|MNT
mauritanian ouguiya|MRU
mauritian rupee|MUR
maldivian rufiyaa|MVR
malawian kwacha|MWK
mozambican metical|MZN
nicaraguan córdoba|NIO
norwegian krone|NOK
nepalese rupee|NPR
omani rial|OMR
panamanian balboa|PAB
peruvian sol|PEN
papua new guinean kina|PGK
pakistani rupee|PKR
qatari riyal|QAR
romanian leu|RON
serbian dinar|RSD
rwandan franc|RWF
saudi riyal|SAR
seychellois rupee|SCR
sudanese pound|SDG
swedish krona|SEK
st. helena pound|SHP
sierra leonean leone|SLE
sierra leonean leone (1964—2022)|SLL
south sudanese pound|SSP
são tomé & príncipe dobra|STN
salvadoran colón|SVC
syrian pound|SYP
swazi lilangeni|SZL
tajikistani somoni|TJS
turkmenistani manat|TMT
tunisian dinar|TND
tanzanian shilling|TZS
ugandan shilling|UGX
uzbekistani som|UZS
venezuelan bolívar|VES
vanuatu vatu|VUV
central african cfa franc|XAF
west african cfa franc|XOF
cfp franc|XPF
yemeni rial|YER
south african rand|ZAR
zambian kwacha|ZMW
zimbabwean gold|ZWG
zimbabwean dollar (2009–2024)|ZWL`;
