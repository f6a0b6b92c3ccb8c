import type { Lexicon } from './kinds.ts';

export const de: Lexicon = {
  related:
    '=auch lesenswert|=zum thema|=mehr dazu/von/aus|=weitere artikel/themen/nachrichten/meldungen/beiträge/infos/inhalte|=ähnliche/verwandte/nächster/vorheriger/mehr artikel|=ähnliche beiträge|=verwandte themen/beiträge|=passend dazu|=empfehlungen/lesetipp/lesetipps/themenspecial/themenverwandt|=unsere empfehlungen|=nächster/vorheriger beitrag|=aus dem archiv|=in dieser serie|mehr/links zum thema|lesen sie auch/mehr/hier/jetzt|auch interessant|das könnte|siehe auch|schon gelesen|empfohlene artikel',
  trending:
    '=meistgelesen/beliebt/topthemen/aktuelles/schlagzeilen/empfohlen/neueste|=meistgelesene/beliebteste/beliebte/neueste artikel|=am meisten gelesen|=beliebte/neueste/letzte/aktuelle beiträge|=aktuelle/neueste nachrichten|=top themen',
  more: '=mehr/weiterlesen/details|=mehr erfahren/anzeigen/infos/informationen|=zum artikel|=alle anzeigen|=weitere informationen|=weiter/jetzt lesen|mehr lesen|hier klicken',
  advertisement:
    '=anzeige/anzeigen/werbung|=artikel wird nach der anzeige fortgesetzt|nach der anzeige|werbung weiterlesen',
  sponsored:
    '=gesponsert/advertorial|=sponsored post|=bezahlte partnerschaft|=präsentiert von|=werbliche inhalte|provisionslinks|affiliate link|eine provision',
  promotion:
    '=abonnieren/abo/abonnement/anmelden/registrieren/spenden/einloggen|=zum abo|=mitglied werden|=jetzt kaufen|=in den warenkorb|jetzt testen/abonnieren/anmelden/spenden|kostenlos testen|jetzt lesen mit|exklusiv für|monatlich/jederzeit kündbar|probeabo|digitalabo|danach # pro monat|pro monat|im abo|unterstützen sie uns|unterstütze uns|unsere app|mit der app',
  gate: 'weiterlesen mit|diesen artikel weiterlesen|jetzt weiterlesen mit|um weiterzulesen|um den artikel zu lesen|um diesen artikel|nur/exklusiv für abonnenten|für abonnenten|bereits/schon abonnent|bereits abonniert|sie sind bereits|jetzt/artikel freischalten|lesen sie den ganzen/kompletten|den vollständigen artikel|mit einem abo|noch kein abo|mit plus weiterlesen|alle/ganzen artikel lesen|sie haben bereits ein|im abo lesen',
  newsletter:
    '=newsletter abonnieren|zum newsletter|e mail adresse|kostenlos anmelden|keine news mehr|in ihr postfach|ihre anmeldung|immer informiert|auf dem laufenden|push nachrichten',
  share:
    '=teilen/folgen/merken/weiterempfehlen/versenden/empfehlen/tweeten/drucken|=artikel/beitrag teilen|=teilen auf/mit|=gefällt mir|=per mail|=link kopieren|=auf facebook|folgen sie uns|folge uns|auf instagram',
  comments:
    '=kommentare/kommentar/kommentieren/antworten/leserbriefe/leserbrief|=kommentar abschicken|=diskutieren sie mit|=ihre meinung|=keine kommentare|=kommentare zu|kommentar schreiben/verfassen/hinterlassen|hinterlasse/schreibe einen kommentar|wird nicht veröffentlicht|kommentarfunktion',
  author:
    '=über den autor|=über die autorin/autoren|=autor/autorin/autoren|=zum autor|=zur person/autorin|alle/mehr artikel von|alle beiträge von',
  role: 'ist redakteur/redakteurin/journalist/autor/autorin/korrespondent|ist freier journalist|freie journalistin|arbeitet als|schreibt über/für|lebt in|leitet das|jahrgang/geboren #|studierte',
  source:
    '=quelle/quellen/dpa/pressemitteilung/pressekontakt/rückfragen|=aus der ausgabe|=erschienen in|ursprünglich/zuerst erschienen|erschien zuerst|mit material der|mit dpa/agenturmaterial|dts nachrichtenagentur',
  legal:
    '=impressum/datenschutz/datenschutzerklärung/agb/nutzungsbedingungen/kontakt/haftungsausschluss/mediadaten/barrierefreiheit/lizenz|=über uns|=fehler melden|alle rechte vorbehalten|fehler gefunden|nachdruck',
  consent:
    '=akzeptieren/zustimmen/ablehnen|=alle akzeptieren|verwendet/verwenden cookies|verwendung von cookies|externer/externen inhalt|externe inhalte|mit ihrer zustimmung|personenbezogene daten|cookie einstellungen|einwilligung|werbeblocker|javascript aktivieren',
  tags: '=schlagwörter/schlagworte/stichworte/stichwörter/themen/thema/kategorie/kategorien/ressort/rubrik/allgemein|=tags zum artikel|=abgelegt unter|=mehr zu|=verschlagwortet mit|veröffentlicht in/unter',
  published:
    '=veröffentlicht/erstellt/datum/publiziert/erstveröffentlichung|=veröffentlicht/erstellt/erschienen/verfasst/geschrieben am',
  updated:
    '=aktualisiert/stand/geändert/bearbeitet|=aktualisiert am|=letzte aktualisierung/änderung|=zuletzt aktualisiert|=update vom',
  credit:
    '=foto/fotos/bild/bilder/bildquelle/fotocredit/symbolbild/symbolfoto/archivfoto/archivbild/copyright/grafik/illustration/bildrechte/titelbild/beitragsbild/bildnachweis/fotograf|=quelle foto',
  reading: '=lesezeit/lesedauer|=# min/minuten/wörter|=# min lesezeit',
  ago: '=heute/gestern|=gerade eben|vor # minuten/minute/stunden/stunde/tagen/tag/wochen/woche/monaten/monat/jahren/jahr/std/min|vor einer stunde|vor einem tag',
  navigation:
    '=startseite/menü/suche/zurück/weiter/schließen/übersicht/nachrichten/politik/wirtschaft/panorama/kultur/wissen/gesundheit/reise/auto/ausland/inland/deutschland/wetter/hauptmenü/vorherige/nächste/alle/inhalt/bildergalerie|=nach oben|=zum inhalt|=zum inhalt springen|=zur startseite/übersicht|=seite #|=seite # von #|=sie sind hier',
  feature:
    '=artikel anhören/drucken/merken|=anhören/vorlesen/merkliste/speichern/schriftgröße/herunterladen/abspielen/bewerten/abstimmen/umfrage/vergrößern/absenden/pdf|=war dieser artikel hilfreich|=video abspielen|=bild vergrößern|=wird geladen|=zur galerie',
  apparatus:
    '=siehe auch|=einzelnachweise/weblinks/literatur/anmerkungen/fußnoten/inhaltsverzeichnis/quellen/zutaten/zubereitung/inhalt/bearbeiten',
  correction:
    '=korrektur/anmerkung/berichtigung/hinweis/transparenzhinweis/nachtrag|anmerkung der redaktion|in einer früheren version',
  keypoints:
    '=das wichtigste in kürze|=auf einen blick|=zusammenfassung/überblick|=kurz und knapp|=das wichtigste|=in kürze|=kurz erklärt|=darum geht s',
  byline: '=von/interview|=ein kommentar/gastbeitrag/interview von|=eine analyse von|=geschrieben/verfasst von',
};
