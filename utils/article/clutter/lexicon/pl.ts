import type { Lexicon } from './kinds.ts';

export const pl: Lexicon = {
  related:
    'czytaj także|czytaj też|zobacz także|zobacz też|=przeczytaj także|=przeczytaj też|=przeczytaj również|=czytaj również|=zobacz również|=powiązane|=powiązane artykuły|=podobne artykuły|=polecane|=polecane artykuły|=więcej na temat|=więcej o|=więcej z|=może cię zainteresować|=zobacz więcej|=warto przeczytać|=polecamy|=pozostałe|=następny artykuł|=poprzedni artykuł|dowiedz się więcej|=inne artykuły',
  trending:
    '=najczęściej czytane|=najpopularniejsze|=popularne|=najnowsze|=ostatnie wpisy|=najnowsze wiadomości|=na czasie|=wiadomości dnia|=najchętniej czytane',
  more: 'czytaj więcej|=więcej|=czytaj dalej|=dalej|=kliknij tutaj|=zobacz|=przeczytaj|=pokaż więcej|=rozwiń|=cały artykuł',
  advertisement: '=reklama|=reklamy|=ogłoszenie|dalsza część artykułu|dalszy ciąg materiału|=koniec reklamy',
  sponsored:
    '=materiał sponsorowany|=artykuł sponsorowany|=sponsorowane|=materiał partnera|=materiał promocyjny|linki afiliacyjne|=materiał reklamowy|=partner',
  promotion:
    '=subskrybuj|=prenumerata|=wykup dostęp|=zaloguj się|=zaloguj|=zarejestruj się|=kup teraz|=wesprzyj nas|=wspieraj nas|dla subskrybentów|dla prenumeratorów|masz już prenumeratę|pozostało # tekstu|miesięcznie|pełny dostęp|=dołącz do nas|=załóż konto|aby czytać dalej|aby przeczytać',
  newsletter: '=zapisz się|zapisz się na|zapisz się do|nasz newsletter|twój adres e mail|=adres e mail|bądź na bieżąco',
  share:
    '=udostępnij|=podziel się|=poleć|=obserwuj nas|=obserwuj|=śledź nas|=polub nas|=skopiuj link|=lubię to|=wyślij|=udostępnij na|polub nas na|dołącz do nas na|znajdź nas na',
  comments:
    '=komentarze|=komentarz|=skomentuj|=dodaj komentarz|=# komentarzy|=odpowiedz|=brak komentarzy|zostaw komentarz|=napisz komentarz|=opinie|=dyskusja|nie zostanie opublikowany',
  author: '=o autorze|=autor|=autorka|=autorzy|=wszystkie artykuły autora|=więcej tekstów autora',
  role: 'dziennikarz|dziennikarka|redaktor|redaktorka|absolwent|absolwentka',
  source: '=źródło|=źródła|=pap|=źródło informacji|=na podstawie|=ap',
  legal:
    'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|=polityka prywatności|=regulamin|=kontakt|=o nas|=prawa autorskie|=redakcja|=zgłoś błąd|materiał chroniony prawem',
  consent:
    'używamy plików cookies|plików cookie|pliki cookies|=akceptuję|=zgadzam się|=przejdź do serwisu|danych osobowych|=odrzuć|=wyrażam zgodę',
  tags: '=tagi|=tematy|=kategorie|=kategoria|=słowa kluczowe|=temat|=więcej o|=opublikowano w|=etykiety',
  published: '=opublikowano|=data publikacji|=dodano|=data|=data dodania|=utworzono|=publikacja',
  updated: '=aktualizacja|=zaktualizowano|=ostatnia aktualizacja|=zmodyfikowano|=data aktualizacji',
  credit: '=fot|=fotografia|=zdjęcie|=zdjęcia|=foto|=autor zdjęcia|=grafika|=źródło zdjęcia|=wideo',
  reading: '=czas czytania|=# min czytania|=czyta się # minut|=ten tekst przeczytasz w # minut|=przeczytasz w # minut',
  ago: '# minut temu|# minuty temu|# godzin temu|# godziny temu|# godzinę temu|# dni temu|# dzień temu|# tygodni temu|# miesięcy temu|# lat temu|# lata temu|=godzinę temu|=wczoraj|=dzisiaj|=dziś',
  navigation:
    '=strona główna|=szukaj|=powrót|=wstecz|=do góry|=zamknij|=następny|=poprzedni|=wiadomości|=następna|=poprzednia|=kraj|=świat|=gospodarka|=przejdź do treści',
  feature:
    '=posłuchaj|=posłuchaj artykułu|=odsłuchaj|=drukuj|=zapisz|=pobierz|=powiększ|=oceń|=oceń artykuł|=głosuj|=sonda|=galeria|=ładowanie',
  apparatus: '=zobacz też|=przypisy|=linki zewnętrzne|=bibliografia|=spis treści|=składniki|=przygotowanie|=edytuj',
  correction: '=sprostowanie|=korekta|=od redakcji|=errata',
  keypoints: '=w skrócie|=najważniejsze informacje|=podsumowanie|=streszczenie|=najważniejsze|=w pigułce',
  byline: '=napisał|=napisała|=opracowanie|=oprac|=rozmawiał|=rozmawiała|=przez|=tekst',
};
