import type { Lexicon } from './kinds.ts';

export const de: Lexicon = {
  related:
    '=auch lesenswert|=zum thema|=mehr dazu/von/aus|=weitere artikel/themen/nachrichten/meldungen/beiträge/infos|=ähnliche artikel/beiträge|=verwandte artikel|mehr/links zum thema|lesen sie auch/mehr|auch interessant|das könnte|siehe auch',
  trending:
    '=meistgelesen/beliebt|=meistgelesene/beliebteste/beliebte/neueste artikel|=am meisten gelesen|=beliebte/neueste beiträge',
  more: '=mehr/weiterlesen|=mehr erfahren/anzeigen/infos/informationen|=zum artikel|=alle anzeigen|mehr lesen',
  advertisement:
    '=anzeige/anzeigen/werbung|=artikel wird nach der anzeige fortgesetzt|nach der anzeige|werbung weiterlesen',
  sponsored: '=gesponsert/advertorial|=sponsored post|provisionslinks',
  promotion:
    '=abonnieren/abo/abonnement/anmelden/registrieren|=zum abo|jetzt testen/abonnieren/anmelden|kostenlos testen|jetzt lesen mit|bereits/schon abonnent|nur für abonnenten|exklusiv für',
  newsletter:
    '=newsletter abonnieren|zum newsletter|e mail adresse|kostenlos anmelden|keine news mehr|in ihr postfach|ihre anmeldung|immer informiert|auf dem laufenden',
  share:
    '=teilen/folgen/merken/weiterempfehlen/versenden/empfehlen/tweeten/drucken|=artikel/beitrag teilen|=teilen auf/mit|=gefällt mir|=per mail|=link kopieren|=auf facebook|folgen sie uns|folge uns|auf instagram',
  comments:
    '=kommentare/kommentar/kommentieren/antworten|=kommentar abschicken|=diskutieren sie mit|=ihre meinung|=keine kommentare|kommentar schreiben/verfassen/hinterlassen|hinterlasse einen kommentar',
  author: '=über den autor|=über die autorin/autoren|=autor/autorin|=zum autor',
  role: 'ist redakteur/redakteurin/journalist/autor|ist freier journalist|freie journalistin',
  source: '=quelle/quellen|ursprünglich/zuerst erschienen|erschien zuerst|mit material der',
  legal: '=impressum/datenschutz/datenschutzerklärung/agb/nutzungsbedingungen|alle rechte vorbehalten',
  consent: '=akzeptieren|=alle akzeptieren|verwendet/verwenden cookies|verwendung von cookies',
  tags: '=schlagwörter/schlagworte/stichworte/stichwörter/themen/thema/kategorie/kategorien|=tags zum artikel|=abgelegt unter|veröffentlicht in/unter',
  published: '=veröffentlicht/erstellt|=veröffentlicht/erstellt am',
  updated: '=aktualisiert|=aktualisiert am|=letzte aktualisierung',
  credit: '=foto/fotos/bild/bilder/bildquelle|=quelle foto',
  reading: '=lesezeit|=# min/minuten',
  ago: '=heute/gestern|=gerade eben|vor # minuten/minute/stunden/stunde/tagen/tag/wochen/woche/monaten/monat/jahren/jahr/std/min|vor einer stunde|vor einem tag',
  navigation: '=startseite/menü/suche/zurück/weiter|=nach oben',
  feature: '=artikel anhören/drucken/merken|=anhören/vorlesen/merkliste',
  apparatus: '=siehe auch|=einzelnachweise/weblinks/literatur/anmerkungen',
  correction: '=korrektur/anmerkung|anmerkung der redaktion',
  keypoints: '=das wichtigste in kürze|=auf einen blick|=zusammenfassung|=kurz und knapp',
  byline: '=von|=ein kommentar/gastbeitrag von',
};
