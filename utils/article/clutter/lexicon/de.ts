import type { Lexicon } from './kinds.ts';

export const de: Lexicon = {
  related:
    '=vorschau auf den nächsten artikel|=interne/externe/weiterführende links|=mehr zu diesem thema|=mehr über/nachrichten/dazu/von/aus|=alle/interessante/weitere/ähnliche/verwandte/nächster/vorheriger/mehr artikel|=das könnte sie/dich auch interessieren|=könnte sie interessieren|=andere leser interessierten sich auch für|=mehr aus dem ressort|=themen im artikel|=lesen sie weiter|=auch lesenswert|=zum thema|=weitere themen/nachrichten/meldungen/beiträge/infos/inhalte|=ähnliche beiträge|=verwandte themen/beiträge|=passend dazu|=empfehlungen/lesetipp/lesetipps/themenspecial/themenverwandt|=unsere empfehlungen|=nächster/vorheriger beitrag|=aus dem archiv|=in dieser serie|mehr/links zum thema|lesen sie auch/mehr/hier/jetzt|das thema könnte|der artikel könnte|mehr vom autor|auch interessant|das könnte|siehe auch|schon gelesen|empfohlene artikel|=zum weiterlesen|=weiterlesen|=lesen sie mehr|=passend zum thema|=könnte dir/ihnen auch gefallen|=auch spannend|=ebenfalls interessant|lies auch|lesen sie dazu|=siehe auch',
  trending:
    '=meistgelesen/meistgeklickt/meistdiskutiert/meistkommentiert/beliebt/topthemen/aktuelles/schlagzeilen/empfohlen/neueste|=meistgelesene/aktuelle/top/beliebteste/beliebte/neueste artikel|=am meisten gelesen|=meist gelesen|=aktuelle meldungen/themen/nachrichten|=neueste kommentare/nachrichten|=beliebteste/beliebte/neueste/letzte/aktuelle beiträge|=top themen',
  more: '=mehr/weiterlesen/details|=mehr erfahren/anzeigen/infos/informationen|=zum artikel|=alle anzeigen|=weitere informationen|=weiter/jetzt lesen|mehr lesen|hier klicken',
  advertisement:
    '=anzeige/anzeigen/werbung|=artikel wird nach der anzeige fortgesetzt|nach der anzeige|werbung weiterlesen',
  sponsored:
    '=gesponsert/advertorial|=sponsored post|=bezahlte partnerschaft|=präsentiert von|=werbliche inhalte|provisionslinks|affiliate link|eine provision',
  promotion:
    '=abonnieren/abo/abonnement/anmelden/registrieren/spenden/einloggen|=zum abo|=mitglied werden|=jetzt kaufen|=in den warenkorb|jetzt testen/abonnieren/anmelden/spenden|kostenlos testen/lesen|gefällt ihnen/dir unser|dieser artikel gefällt ihnen|hat dir der artikel gefallen|ihnen unser artikel gefallen|unterstützen sie diese/uns|mit ihrer/deiner spende|wir informieren sie regelmäßig|jetzt lesen mit|exklusiv für|monatlich/jederzeit kündbar|probeabo|digitalabo|danach # pro monat|pro/ersten monat|im abo|unterstütze uns|unsere app|mit der app|unbegrenzten/unbegrenzter/unbegrenztem zugang|unterstützen sie/uns/diese|gefällt dir unser/unsere|gefällt ihnen unser/unsere|wenn ihnen unser|unabhängigen journalismus|mit einer spende|kaffee spendieren',
  gate: 'weiterlesen mit|diesen artikel weiterlesen|jetzt weiterlesen mit|um weiterzulesen|um den artikel zu lesen|um diesen artikel|nur/exklusiv für abonnenten|für abonnenten|bereits/schon abonnent|bereits abonniert|sie sind bereits|jetzt/artikel freischalten|lesen sie den ganzen/kompletten|den vollständigen artikel|mit einem abo|noch kein abo|mit plus weiterlesen|alle/ganzen artikel lesen|sie haben bereits ein|im abo lesen',
  newsletter:
    'newsletter abonnieren/bestellen|den/unseren/unserem newsletter|=newsletter abonnieren/bestellen/anmeldung|=jetzt newsletter abonnieren|=zur newsletter anmeldung|zum/kostenlosen/jetzt newsletter|e mail adresse|deine/ihre e mail adresse|kostenlos anmelden|keine news mehr|in ihr postfach|ihre anmeldung|immer informiert|auf dem laufenden|push nachrichten',
  share:
    '=teilen/twittern/mitteilen/weitersagen/folgen/merken/weiterempfehlen/versenden/empfehlen/tweeten/drucken|=artikel/beitrag/seite/jetzt teilen|=teilen auf twitter|=auf xing/twitter/facebook/whatsapp teilen|=diese seite teilen|=artikel empfehlen|=url zum kopieren|=bei facebook teilen|=per e mail teilen|=teilen auf/mit|=gefällt mir|=per mail|=link kopieren|=auf facebook|den/diesen artikel teilen|diesen beitrag teilen|klick um|klicken zum/um|wird in neuem fenster geöffnet|folgen sie uns|folge uns|auf instagram',
  comments:
    '=kommentare/kommentar/kommentieren/webseite/antworten/leserbriefe/leserbrief|=kommentar hinzufügen/abschicken|=einen kommentar schreiben|=schreiben sie einen kommentar|=antwort/antworten abbrechen|=kommentare anzeigen/ausblenden/zu|=ihr/dein name|=dein/ihr kommentar|=diskutieren sie mit|=ihre meinung|=keine kommentare|benachrichtige mich über|meinen namen meine|meinen namen e mail|bitte geben sie ihren kommentar|bitte geben sie hier|angemeldet sein um|kommentieren sie den artikel|hinterlasse jetzt einen|deine/ihre e mail adresse wird|felder sind mit|erforderliche felder|kommentar schreiben/verfassen/hinterlassen|hinterlasse/schreibe einen kommentar|wird nicht veröffentlicht|kommentarfunktion|netiquette',
  author:
    '=über den autor|=über die autorin/autoren|=über mich/uns|=weitere artikel von|=alle artikel des autors|=autor/autorin/autoren|=zum autor|=zur person/autorin|alle/mehr artikel von|alle beiträge von',
  role: 'ist redakteur/redakteurin/journalist/autor/autorin/korrespondent|ist freier journalist|freie journalistin|arbeitet als|schreibt über/für|lebt in|leitet das|jahrgang/geboren #|studierte',
  source:
    '=quelle/quellen/quellenangaben/quellenangabe/quellennachweis/dpa/pressemitteilung/pressekontakt/rückfragen|=aus der ausgabe|=erschienen in|ursprünglich/zuerst erschienen|erschien zuerst|mit material der|mit dpa/agenturmaterial|dts nachrichtenagentur',
  legal:
    '=impressum/datenschutz/datenschutzerklärung/widerrufsbelehrung/netiquette/karriere/jobs/leserservice/urheberrecht/agb/nutzungsbedingungen/kontakt/haftungsausschluss/mediadaten/barrierefreiheit/lizenz|=nutzungsbasierte onlinewerbung|=rechtliche hinweise|=über uns|=fehler melden|alle rechte vorbehalten|fehler gefunden|nachdruck',
  consent:
    '=cookie richtlinie|=ja ich stimme zu|=inhalte von|=inhalt anzeigen|=akzeptieren/zustimmen/ablehnen|=alle akzeptieren|verwendet/verwenden cookies|verwendung von cookies|um den inhalt von|inhalt/inhalte zu laden|auf den unteren button|diese website/seite verwendet|datenschutzeinstellungen|zum anzeigen|externer/externen inhalt|externe inhalte|mit ihrer zustimmung|personenbezogene daten|cookie einstellungen|einwilligung|werbeblocker|javascript aktivieren',
  tags: 'dieser beitrag/eintrag/artikel wurde|verschlagwortet mit|=schlagwörter/schlagworte/stichworte/stichwörter/themen/thema/kategorie/kategorien/ressort/rubrik/allgemein|=tags zum artikel|=abgelegt unter|=mehr zu|=verschlagwortet mit|veröffentlicht in/unter',
  published:
    '=veröffentlicht/erstellt/datum/publiziert/erstveröffentlichung|=veröffentlicht/erstellt/erschienen/verfasst/geschrieben am',
  updated:
    '=aktualisiert/stand/geändert/bearbeitet|=aktualisiert am|=letzte aktualisierung/änderung|=zuletzt aktualisiert|=update vom',
  credit:
    '=foto/fotos/bild/bilder/bildquelle/fotocredit/symbolbild/symbolfoto/archivfoto/archivbild/copyright/grafik/illustration/bildrechte/titelbild/beitragsbild/bildnachweis/fotograf|=quelle foto|=beitragsbild/titelbild/aufmacherbild/abbildung',
  reading: '=lesezeit/lesedauer|=# min/minuten/wörter|=# min lesezeit',
  ago: '=heute/gestern|=gerade eben|vor # minuten/minute/stunden/stunde/tagen/tag/wochen/woche/monaten/monat/jahren/jahr/std/min|vor einer stunde|vor einem tag',
  navigation:
    '=startseite/menü/suche/beitragsnavigation/suchen/hauptnavigation/seitenanfang/schliessen/brotkrumen/pfadnavigation/zurück/weiter/schließen/übersicht/nachrichten/politik/wirtschaft/panorama/kultur/wissen/gesundheit/reise/auto/ausland/inland/deutschland/wetter/hauptmenü/vorherige/nächste/alle/inhalt/bildergalerie|=zum seitenanfang/inhalt|=beitrags navigation|=suche nach|=direkt zum inhalt|=zurück zum anfang|=zurück zur übersicht/startseite|=navigation überspringen|=menü öffnen/schließen|=nach oben|=zum inhalt springen|=zur startseite/übersicht|=seite #|=seite # von #|=sie sind hier',
  feature:
    '=artikel anhören/drucken/merken|=anhören/vorlesen/bewertung/merkliste/speichern/schriftgröße/herunterladen/abspielen/bewerten/abstimmen/umfrage/vergrößern/absenden/pdf|=auf einer seite lesen|=vorschau auf den nächsten artikel|=seite drucken|=als pdf/podcast|=artikel als pdf|=fanden sie diesen artikel nützlich|=text vorlesen|=audio version|=artikel vorlesen lassen|=zum video|=war dieser artikel hilfreich|=video abspielen|=bild vergrößern|=wird geladen|=zur galerie|war der artikel nützlich|war dieser artikel|hat ihnen der artikel gefallen|fanden sie diesen|=war der/dieser artikel nützlich|=war der/dieser artikel hilfreich',
  apparatus:
    '=siehe auch|=einzelnachweise/weblinks/literatur/anmerkungen/fußnoten/inhaltsverzeichnis/quellen/zutaten/zubereitung/inhalt/bearbeiten',
  correction:
    '=korrektur/anmerkung/berichtigung/hinweis/transparenzhinweis/nachtrag|anmerkung der redaktion|in einer früheren version',
  keypoints:
    '=das wichtigste in kürze|=auf einen blick|=zusammenfassung/überblick|=kurz und knapp|=das wichtigste|=in kürze|=kurz erklärt|=darum geht s',
  byline: '=von/interview|=ein kommentar/gastbeitrag/interview von|=eine analyse von|=geschrieben/verfasst von',
};
