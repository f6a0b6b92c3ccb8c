import type { Lexicon } from './kinds.ts';

export const es: Lexicon = {
  related:
    '=noticias relacionadas|=contenido relacionado|lea/lee/leer también|te/le puede interesar|te podría interesar|artículos relacionados',
  trending: '=lo más leído/visto|=más leídas|=las más leídas',
  more: '=lee/ver más|=más|leer más',
  advertisement: '=publicidad/anuncio/anuncios',
  sponsored: '=patrocinado|contenido patrocinado',
  promotion: '=suscríbete/suscríbase/suscribirse|ya eres/soy suscriptor|solo para suscriptores',
  newsletter: '=boletín/boletines|suscríbete a nuestro|nuestro boletín',
  share: '=compartir/comparte/síguenos/seguir|=compartir/comparte/síguenos en|=compartir en facebook|síganos en',
  comments: '=comentarios/comentario/comentar|deja un/tu comentario',
  author: '=sobre el autor|=sobre la autora|=acerca del autor',
  source: '=fuente/fuentes|=agencia efe',
  legal: '=aviso legal|=política de privacidad|todos los derechos reservados',
  consent: 'utilizamos cookies|uso de cookies',
  tags: '=etiquetas/temas/tema/categorías|=temas relacionados',
  published: '=publicado|=publicado el',
  updated: '=actualizado',
  credit: '=foto de|=fotografía/fotografías',
  reading: '=tiempo de lectura',
  ago: 'hace # horas/hora/minutos/minuto/días/día/semanas/meses/mes/años',
  apparatus: '=véase también',
  correction: '=corrección',
  byline: '=por',
};
