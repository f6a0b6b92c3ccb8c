import type { Lexicon } from './kinds.ts';

export const tr: Lexicon = {
  related:
    '=ilgili/benzer/diğer/önerilen haberler|=ilgili haber/yazılar|=bunları da beğenebilirsiniz|=öneriler|=sizin için seçtiklerimiz|ilginizi çekebilir',
  trending: '=en çok okunanlar/okunan|=son haberler/dakika',
  more: '=devamını oku|=daha fazla|=devamı|=haberin devamı',
  advertisement: '=reklam/reklamlar|reklamdan sonra devam',
  sponsored: '=sponsorlu|=sponsorlu içerik',
  promotion:
    '=abone/üye/kayıt/destek ol|=abone olun|=abonelik|=giriş yap|=üye girişi|sınırsız erişim|ücretsiz deneyin|ilk ay',
  gate: 'yalnızca aboneler|abonelere özel|okumaya devam etmek için|haberin tamamını okumak',
  newsletter: '=bülten|=e bülten|bültenimize|e posta adresiniz',
  share:
    '=paylaş/paylaşın/paylaşım/gönder/beğen/tweetle|=takip et/edin|=bağlantıyı kopyala|=abone olun google news|paylaşmak için tıklayın|yeni pencerede açılır|bizi takip edin|google haberler',
  comments:
    '=yorumlar/yorum/yanıtla|=yorum yap/yaz|=# yorum|adımı e posta|e posta adresiniz yayınlanmayacak|gerekli alanlar',
  author: '=yazar hakkında|=yazar/yazarlar',
  role: 'gazeteci|muhabiri',
  source: '=kaynak/kaynaklar|=anadolu ajansı',
  legal: '=gizlilik politikası|=iletişim|tüm hakları saklıdır',
  consent: 'çerez kullanıyoruz|çerezler kullanılmaktadır',
  tags: '=etiketler/etiket/konular/kategoriler/kategori|=anahtar kelimeler',
  published: '=yayınlanma|=yayınlanma tarihi',
  updated: '=güncelleme|=güncelleme tarihi',
  credit: '=fotoğraf/fotoğraflar/görsel',
  reading: '=okuma süresi|=# dk okuma',
  ago: '=dün/bugün|# dakika/saat/gün/hafta/ay/yıl/dk önce',
  navigation: '=ana sayfa|=anasayfa/ara/menü/geri/yukarı',
  feature: '=dinle/yazdır/kaydet/indir/büyüt|=haberi dinle|bu haber işinize|bu içeriği beğendiniz',
  apparatus: '=ayrıca bakınız|=kaynakça',
  correction: '=düzeltme|=editörün notu',
  keypoints: '=özet/özetle/kısaca',
  byline: '=yazan/haber',
};
