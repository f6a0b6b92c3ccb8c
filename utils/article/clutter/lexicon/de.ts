import type { Lexicon } from './kinds.ts';

export const de: Lexicon = {
  related:
    'mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant|=auch lesenswert|das könnte|siehe auch|=zum thema|links zum thema|=mehr dazu|=mehr von|=mehr aus|=weitere artikel|=weitere themen|=weitere nachrichten|=weitere meldungen|=weitere beiträge|=weitere infos|=ähnliche artikel|=ähnliche beiträge|=verwandte artikel|=verwandte themen|=verwandte beiträge|=passend dazu|schon gelesen|empfohlene artikel|=empfehlungen|=unsere empfehlungen|=lesetipp|=lesetipps|=nächster artikel|=vorheriger artikel|=nächster beitrag|=vorheriger beitrag|=weitere inhalte|=mehr artikel|lesen sie hier|lesen sie jetzt|=aus dem archiv|=themenspecial|=themenverwandt|=in dieser serie',
  trending:
    '=meistgelesen|=meistgelesene artikel|=am meisten gelesen|=beliebt|=beliebteste artikel|=beliebte artikel|=beliebte beiträge|=neueste artikel|=neueste beiträge|=letzte beiträge|=aktuelle beiträge|=aktuelle nachrichten|=neueste nachrichten|=top themen|=topthemen|=aktuelles|=schlagzeilen|=empfohlen|=neueste',
  more: '=mehr|mehr lesen|=mehr erfahren|=mehr anzeigen|=weiterlesen|=zum artikel|=alle anzeigen|=mehr infos|=mehr informationen|=weitere informationen|hier klicken|=weiter lesen|=jetzt lesen|=details',
  advertisement:
    '=anzeige|=anzeigen|=werbung|nach der anzeige|=artikel wird nach der anzeige fortgesetzt|werbung weiterlesen',
  sponsored:
    '=gesponsert|=sponsored post|=advertorial|provisionslinks|affiliate link|eine provision|=bezahlte partnerschaft|=präsentiert von|=werbliche inhalte',
  promotion:
    'jetzt testen|kostenlos testen|jetzt abonnieren|=abonnieren|=abo|=abonnement|jetzt lesen mit|=anmelden|=registrieren|jetzt anmelden|bereits abonnent|schon abonnent|nur für abonnenten|exklusiv für|=zum abo|monatlich kündbar|jederzeit kündbar|probeabo|digitalabo|danach # pro monat|pro monat|im abo|unterstützen sie uns|unterstütze uns|=spenden|jetzt spenden|=einloggen|=mitglied werden|=jetzt kaufen|=in den warenkorb|unsere app|diesen artikel weiterlesen|weiterlesen mit|mit der app',
  newsletter:
    '=newsletter abonnieren|zum newsletter|e mail adresse|kostenlos anmelden|keine news mehr|in ihr postfach|ihre anmeldung|immer informiert|auf dem laufenden|push nachrichten',
  share:
    '=teilen|=artikel teilen|=beitrag teilen|=teilen auf|=teilen mit|=folgen|folgen sie uns|folge uns|=gefällt mir|=merken|=weiterempfehlen|=versenden|=empfehlen|=per mail|=link kopieren|=auf facebook|=tweeten|=drucken|auf instagram',
  comments:
    '=kommentare|=kommentar|=kommentieren|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|=kommentar abschicken|=antworten|=antwort|=diskutieren sie mit|=ihre meinung|=keine kommentare|hinterlasse einen kommentar|schreibe einen kommentar|wird nicht veröffentlicht|=leserbriefe|=leserbrief|kommentarfunktion|=diskussion|=kommentare zu',
  author:
    '=über den autor|=über die autorin|=über die autoren|=autor|=autorin|=zum autor|=zur person|=autoren|alle artikel von|alle beiträge von|mehr artikel von|=zur autorin',
  role: 'ist redakteur|ist redakteurin|ist freier journalist|freie journalistin|ist journalist|ist autor|ist autorin|arbeitet als|schreibt über|schreibt für|lebt in|leitet das|jahrgang #|geboren #|ist korrespondent|studierte',
  source:
    '=quelle|=quellen|ursprünglich erschienen|zuerst erschienen|erschien zuerst|mit material der|mit dpa|=dpa|dts nachrichtenagentur|=aus der ausgabe|=erschienen in|mit agenturmaterial|=pressemitteilung|=pressekontakt|=rückfragen',
  legal:
    '=impressum|=datenschutz|=datenschutzerklärung|=agb|alle rechte vorbehalten|=nutzungsbedingungen|=kontakt|=haftungsausschluss|=mediadaten|=über uns|=barrierefreiheit|fehler gefunden|=fehler melden|nachdruck|=lizenz',
  consent:
    'verwendet cookies|verwenden cookies|verwendung von cookies|=akzeptieren|=alle akzeptieren|=zustimmen|=ablehnen|externer inhalt|externen inhalt|externe inhalte|mit ihrer zustimmung|personenbezogene daten|cookie einstellungen|einwilligung|werbeblocker|javascript aktivieren',
  tags: '=schlagwörter|=schlagworte|=stichworte|=stichwörter|=themen|=thema|=kategorie|=kategorien|=tags zum artikel|veröffentlicht in|veröffentlicht unter|=abgelegt unter|=ressort|=mehr zu|=verschlagwortet mit|=rubrik|=allgemein',
  published:
    '=veröffentlicht|=veröffentlicht am|=erstellt|=erstellt am|=datum|=erschienen am|=publiziert|=erstveröffentlichung|=verfasst am|=geschrieben am',
  updated:
    '=aktualisiert|=aktualisiert am|=letzte aktualisierung|=zuletzt aktualisiert|=stand|=geändert|=letzte änderung|=update vom|=bearbeitet',
  credit:
    '=foto|=fotos|=bild|=bilder|=quelle foto|=bildquelle|=fotocredit|=symbolbild|=symbolfoto|=archivfoto|=archivbild|=copyright|=grafik|=illustration|=bildrechte|=titelbild|=beitragsbild|=bildnachweis|=fotograf',
  reading: '=lesezeit|=# min|=# minuten|=# min lesezeit|=lesedauer|=# wörter',
  ago: 'vor # minuten|vor # minute|vor # stunden|vor # stunde|vor # tagen|vor # tag|vor # wochen|vor # woche|vor # monaten|vor # monat|vor # jahren|vor # jahr|vor # std|vor # min|vor einer stunde|vor einem tag|=heute|=gestern|=gerade eben',
  navigation:
    '=startseite|=menü|=suche|=zurück|=weiter|=nach oben|=zum inhalt|=zum inhalt springen|=schließen|=zur startseite|=zur übersicht|=übersicht|=nachrichten|=politik|=wirtschaft|=panorama|=kultur|=wissen|=gesundheit|=reise|=auto|=ausland|=inland|=deutschland|=wetter|=seite #|=seite # von #|=hauptmenü|=sie sind hier|=vorherige|=nächste|=alle|=inhalt|=bildergalerie',
  feature:
    '=artikel anhören|=anhören|=vorlesen|=artikel drucken|=artikel merken|=merkliste|=speichern|=schriftgröße|=herunterladen|=abspielen|=bewerten|=war dieser artikel hilfreich|=abstimmen|=umfrage|=video abspielen|=bild vergrößern|=vergrößern|=wird geladen|=absenden|=zur galerie|=pdf',
  apparatus:
    '=siehe auch|=einzelnachweise|=weblinks|=literatur|=anmerkungen|=fußnoten|=inhaltsverzeichnis|=quellen|=zutaten|=zubereitung|=inhalt|=bearbeiten',
  correction:
    '=korrektur|=anmerkung|anmerkung der redaktion|in einer früheren version|=berichtigung|=hinweis|=transparenzhinweis|=nachtrag',
  keypoints:
    '=das wichtigste in kürze|=auf einen blick|=zusammenfassung|=kurz und knapp|=das wichtigste|=in kürze|=kurz erklärt|=darum geht s|=überblick',
  byline:
    '=von|=ein kommentar von|=ein gastbeitrag von|=eine analyse von|=interview|=und|=aus|=geschrieben von|=verfasst von|=ein interview von',
};
