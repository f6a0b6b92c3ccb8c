import type { Lexicon } from './kinds.ts';

export const pl: Lexicon = {
  related:
    '=przejdź do|=więcej informacji|=przeczytaj także/też/również|=czytaj/zobacz również|=powiązane artykuły/tematy/treści|=podobne artykuły/wpisy|czytaj/zobacz także/też|=polecamy|=dowiedz się więcej|=warto przeczytać|może cię zainteresować|=sprawdź też/także|=na ten temat',
  trending: '=najczęściej czytane|=najpopularniejsze/popularne/najnowsze',
  more: '=więcej/dalej|=czytaj dalej|czytaj więcej',
  advertisement: '=reklama/reklamy/ogłoszenie',
  sponsored: '=materiał/artykuł sponsorowany',
  promotion:
    '=subskrybuj/prenumerata/zaloguj|=wykup dostęp|=zaloguj/zarejestruj się|=kup teraz|=wesprzyj nas|podoba ci się ten|nieograniczony dostęp|nieograniczonym dostępem|za darmo przez|pierwszy miesiąc|wypróbuj za darmo',
  gate: 'dla subskrybentów/prenumeratorów|masz już prenumeratę|pozostało # tekstu|aby czytać dalej|dostęp do artykułu',
  newsletter: '=zapisz się|zapisz się na/do|nasz newsletter',
  share:
    '=udostępnij/poleć/obserwuj/wyślij|=podziel się|=obserwuj/śledź/polub nas|=skopiuj link|=lubię to|kliknij aby udostępnić|udostępnij na|otwiera się w nowym oknie',
  comments:
    '=komentarze/komentarz/skomentuj|=dodaj komentarz|=# komentarzy|zapamiętaj/zapisz moje dane|twój adres e mail nie|wymagane pola',
  author: '=o autorze|=autor/autorka',
  role: 'dziennikarz|dziennikarka|redaktor',
  source: '=źródło/źródła/pap',
  legal: '=polityka prywatności|wszelkie/wszystkie prawa zastrzeżone',
  consent: 'używamy plików cookies|plików cookie',
  tags: '=tagi/tematy/kategorie/kategoria/temat|=słowa kluczowe',
  published: '=opublikowano|=data publikacji',
  updated: '=aktualizacja/zaktualizowano',
  credit: '=fot/fotografia/zdjęcie',
  reading: '=czas czytania|=# min czytania',
  ago: '=godzinę temu|=wczoraj/dzisiaj/dziś|# minut/minuty/godzin/godziny/godzinę/dni/dzień/tygodni/miesięcy/lat/lata temu',
  navigation: '=strona główna|=szukaj/powrót/wstecz/zamknij|=do góry',
  feature: '=posłuchaj/odsłuchaj/drukuj/zapisz/pobierz|=posłuchaj artykułu|czy artykuł był|oceń/czy ten artykuł',
  apparatus: '=zobacz też|=przypisy',
  correction: '=sprostowanie/korekta',
  keypoints: '=w skrócie|=najważniejsze informacje|=podsumowanie',
  byline: '=napisał/napisała',
};
