import type { Lexicon } from './kinds.ts';

export const tr: Lexicon = {
  related:
    'ilginizi çekebilir|=ilgili haberler|=ilgili haber|=benzer haberler|=ilgili yazılar|=diğer haberler|=bunları da beğenebilirsiniz|=önerilen haberler|=öneriler|=sizin için seçtiklerimiz|=sonraki haber|=önceki haber|=ilişkili haberler|ayrıca okuyun|bunu da okuyun',
  trending:
    '=en çok okunanlar|=en çok okunan|=son haberler|=son dakika|=popüler|=öne çıkanlar|=gündem|=çok okunanlar|=günün manşetleri|=trend',
  more: '=devamını oku|=daha fazla|=devamı|=haberin devamı|=daha fazlası|=tümünü gör|=tıklayın|için tıklayın|=detaylar|=daha fazla göster|=okumaya devam et|haberin detayları',
  advertisement: '=reklam|=reklamlar|reklamdan sonra devam',
  sponsored: '=sponsorlu|=sponsorlu içerik|=advertorial|=iş birliği|=ilan',
  promotion:
    '=abone ol|=abone olun|=abonelik|=giriş yap|=üye ol|=üye girişi|=kayıt ol|=destek ol|=bize destek olun|aylık|=satın al|uygulamayı indir|uygulamamızı indirin|=üye olun',
  newsletter: '=bülten|=e bülten|bültenimize|e posta adresiniz|=e posta|bültene abone|=bildirimler',
  share:
    '=paylaş|=paylaşın|=paylaşım|=takip et|=takip edin|bizi takip edin|=gönder|=bağlantıyı kopyala|=beğen|=tweetle|=abone olun google news|google haberler',
  comments:
    '=yorumlar|=yorum|=yorum yap|=yorum yaz|=# yorum|=yanıtla|=cevapla|=yorum yapın|yorum bırakın|yorum yapabilmek|yayınlanmayacak|=ilk yorumu|=yorum gönder|=tüm yorumlar',
  author: '=yazar hakkında|=yazar|=yazarlar|=yazarın diğer yazıları|=editör|=muhabir',
  role: 'gazeteci|muhabiri|editörü',
  source: '=kaynak|=kaynaklar|=anadolu ajansı|=aa|=dha|=iha|=kaynak aa',
  legal:
    'tüm hakları saklıdır|=gizlilik politikası|=iletişim|=künye|=hakkımızda|=kullanım koşulları|=çerez politikası|izinsiz kullanılamaz|=yasal uyarı|=gizlilik',
  consent: 'çerez kullanıyoruz|çerezler kullanılmaktadır|çerez|=kabul et|=reddet|=tümünü kabul et|kişisel verilerin',
  tags: '=etiketler|=etiket|=konular|=kategoriler|=kategori|=anahtar kelimeler|=konu',
  published:
    '=yayınlanma|=yayınlanma tarihi|=giriş|=giriş tarihi|=yayın tarihi|=tarih|=yayımlandı|=oluşturulma|=oluşturulma tarihi|=eklenme',
  updated: '=güncelleme|=güncelleme tarihi|=son güncelleme|=güncellenme|=güncellendi|=güncellenme tarihi',
  credit: '=fotoğraf|=fotoğraflar|=görsel|=foto|=kaynak fotoğraf|=arşiv|=foto galeri',
  reading: '=okuma süresi|=# dk okuma|=okuma süresi # dakika|=# dakika okuma|=# okunma|=# dk',
  ago: '# dakika önce|# saat önce|# gün önce|# hafta önce|# ay önce|# yıl önce|# dk önce|=dün|=bugün',
  navigation:
    '=ana sayfa|=anasayfa|=ara|=menü|=geri|=yukarı|=kapat|=sonraki|=önceki|=haberler|=ekonomi|=dünya|=siyaset|=spor|=güncel|=başa dön',
  feature:
    '=dinle|=haberi dinle|=yazdır|=kaydet|=indir|=büyüt|=oyla|=anket|=favorilere ekle|=yükleniyor|=metin boyutu|=sesli dinle',
  apparatus:
    '=ayrıca bakınız|=kaynakça|=dış bağlantılar|=notlar|=içindekiler|=malzemeler|=yapılışı|=hazırlanışı|=değiştir',
  correction: '=düzeltme|=editörün notu|=tekzip',
  keypoints: '=özet|=özetle|=kısaca|=haberin özeti|=öne çıkan başlıklar|=haber özeti',
  byline: '=yazan|=haber|=röportaj|=haberi hazırlayan|=haber merkezi',
};
