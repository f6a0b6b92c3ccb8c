/**
 * Short news of our own in two languages, names marked "[PER Ana Ruiz]": to measure what the English model would show there.
 * Written for this purpose; nothing is learnt from them.
 */
export const foreignTexts: Readonly<Record<string, readonly string[]>> = {
  es: [
    'El alcalde de [LOC Villarrubia], [PER Tomás Ibáñez], presentó el martes un plan para reabrir la biblioteca. «La obra costará dos millones», dijo [PER Ibáñez] a [ORG Radio Meseta]. La oposición de [ORG Ciudad Abierta] votó en contra.',
    'La empresa [ORG Aceros del Norte] cerrará su fábrica de [LOC Santurce] en marzo. El sindicato [ORG Unión Metalúrgica] convocó una huelga. [PER Maite Goñi], portavoz del comité, pidió ayuda al [ORG Gobierno Vasco].',
    'Miles de personas salieron a las calles de [LOC Bogotá] y [LOC Cali]. El presidente del [ORG Congreso], [PER Andrés Villamil], habló por televisión. En [LOC Colombia] hay elecciones en mayo.',
    'La atleta [PER Lucía Barrenechea] ganó la carrera de [LOC Sevilla]. «No lo esperaba», contó la navarra. Segunda fue la keniana [PER Faith Chebet]. La [ORG Federación Española de Atletismo] la felicitó.',
    'Según el [ORG Instituto Nacional de Estadística], los precios subieron un 3 %. El ministro [PER Julián Cortázar] viajará a [LOC Bruselas] el lunes. [PER Cortázar] se reunirá con la [ORG Comisión Europea].',
    'Un incendio quemó cien hectáreas cerca de [LOC Huelva]. Los bomberos de la [ORG Junta de Andalucía] trabajaron toda la noche. La vecina [PER Carmen Ortuño] perdió su casa.',
    'El [ORG Banco de México] mantuvo los tipos. La gobernadora [PER Elena Santoyo] citó la sequía en [LOC Sonora]. Los analistas de [ORG Grupo Sotavento] esperan una rebaja.',
    'El río [LOC Ebro] creció dos metros en [LOC Zaragoza]. El profesor [PER Miguel Lafuente], de la [ORG Universidad de Zaragoza], estudia el cauce. [PER Lafuente] recordó la riada de 2003.',
    'La escritora [PER Rosa Quiroga] publica su tercera novela. La edita [ORG Páginas de Agua] en [LOC Buenos Aires]. La presentará en [LOC Rosario] el sábado.',
    'El [ORG Tribunal Supremo] absolvió a [PER Íñigo Larralde]. Su abogada, [PER Nuria Pons], celebró el fallo. La [ORG Fiscalía] no recurrirá.',
  ],
  de: [
    'Die Bürgermeisterin von [LOC Altenried], [PER Sabine Krämer], stellte am Dienstag den Haushalt vor. «Wir müssen sparen», sagte [PER Krämer] dem [ORG Altenrieder Boten]. Die Fraktion [ORG Bürger für Altenried] stimmte dagegen.',
    'Der Hersteller [ORG Nordstahl AG] schließt sein Werk in [LOC Emden]. Die Gewerkschaft [ORG IG Metall] rief zum Streik auf. Betriebsrat [PER Jens Petersen] sprach mit dem [ORG Wirtschaftsministerium].',
    'Tausende Menschen gingen in [LOC Wien] und [LOC Graz] auf die Straße. Der Präsident des [ORG Nationalrats], [PER Georg Hollerer], bat um Ruhe. In [LOC Österreich] wird im Mai gewählt.',
    'Die Läuferin [PER Lena Hofstetter] gewann das Rennen in [LOC Zürich]. Zweite wurde die Kenianerin [PER Faith Chebet]. Der [ORG Schweizerische Leichtathletikverband] gratulierte.',
    'Nach Angaben des [ORG Statistischen Bundesamts] stiegen die Preise um drei Prozent. Minister [PER Karl Brandauer] reist am Montag nach [LOC Brüssel]. [PER Brandauer] trifft die [ORG Europäische Kommission].',
    'Ein Feuer zerstörte einen Hof bei [LOC Husum]. Die Feuerwehr löschte die ganze Nacht. Nachbarin [PER Antje Clausen] nahm die Familie auf. Die [ORG Sparkasse Nordfriesland] sammelt Spenden.',
    'Die [ORG Bundesbank] erwartet weniger Wachstum. Ihr Sprecher [PER Ulrich Thiele] nannte die Dürre in [LOC Brandenburg]. Die Fachleute der [ORG Hansebank] widersprachen.',
    'Die [LOC Elbe] stieg in [LOC Dresden] um zwei Meter. Professor [PER Martin Seiffert] von der [ORG Technischen Universität Dresden] misst den Fluss. [PER Seiffert] erinnerte an 2002.',
    'Die Autorin [PER Ruth Kaltenbach] legt ihren dritten Roman vor. Er erscheint bei [ORG Seitenwind] in [LOC Leipzig]. Am Samstag liest sie in [LOC Halle].',
    'Der [ORG Bundesgerichtshof] sprach [PER Ivo Larsen] frei. Seine Anwältin, [PER Nora Pohl], begrüßte das Urteil. Die [ORG Staatsanwaltschaft] schwieg.',
  ],
};
