import type { Lexicon } from './kinds.ts';

export const es: Lexicon = {
  related:
    '=puede interesarle|=otras noticias de interés|=notas/noticias relacionadas|=temas del día|=contenido relacionado|=relacionados/relacionadas/relacionado|=más sobre/en/información|lea/lee/leer también|te/le puede interesar|te podría interesar|artículos relacionados|=lea/vea|=lea/ver/vea más|=puede/puedes ver|ver/vea/mira/mire también|=no te pierdas|puede interesar|puede interesarte|además lea',
  trending: '=lo más leído/visto|=más leídas|=las más leídas|=lo más visto hoy|=tendencias|=últimas noticias',
  more: '=lee/ver/saber más|=más|=seguir leyendo|=leer la noticia completa|leer más',
  advertisement: '=publicidad/anuncio/anuncios|=continúa después de la publicidad',
  sponsored: '=patrocinado|=contenido de marca|contenido patrocinado',
  promotion:
    '=suscríbete/suscríbase/suscribirse/regístrate/registrarse|=inicia/iniciar sesión|=hazte premium|si te ha gustado|apoya nuestro|contenido exclusivo|hazte socio/miembro|acceso ilimitado|gratis durante|para suscriptores|prueba gratis/gratuita|primer mes|sin permanencia|canal de telegram/whatsapp|únete a nuestro|únete desde|cancela cuando quieras|periodismo independiente',
  gate: 'para seguir/continuar leyendo|solo/exclusivo/exclusiva para suscriptores|ya eres/soy suscriptor|contenido exclusivo para|suscríbete para leer',
  newsletter:
    '=boletín/boletines|=correo electrónico|suscríbete a nuestro|nuestro boletín|recibe en tu correo|tu correo electrónico',
  share:
    '=compartir/comparte/síguenos/seguir/enviar|=compartir en/nota/noticia/artículo|=comparte/síguenos en|=compartir en facebook|=enviar por email/correo|=copiar enlace|=me gusta|=redes sociales|haz clic para compartir|se abre en una ventana nueva|síganos en',
  comments:
    '=comentarios/comentario/comentar|=publicar comentario|=cancelar respuesta|=# comentarios|guarda/guardar mi nombre|tu dirección de correo|campos obligatorios|deja un/tu comentario|deja una respuesta',
  author: '=sobre el autor|=sobre la autora|=acerca del autor|=autor',
  role: 'es periodista/redactor/redactora/licenciado',
  source: '=fuente/fuentes/efe|=agencia efe',
  legal: '=aviso legal|=política de privacidad|=términos y condiciones|todos los derechos reservados',
  consent: '=aceptar|utilizamos/usamos cookies|uso de cookies',
  tags: '=etiquetas/temas/tema/categorías/categoría/archivado/secciones|=temas relacionados|=archivado en',
  published: '=publicado/publicada|=publicado el',
  updated: '=actualizado|=actualizado el',
  credit: '=foto de|=fotografía/fotografías/imagen',
  reading: '=tiempo/min de lectura',
  ago: '=hace una hora|=hace un día|=ayer/hoy|=hace # h|hace # horas/hora/minutos/minuto/días/día/semanas/meses/mes/años/año',
  navigation: '=inicio/portada/menú/buscar/volver/cerrar|=navegación de entradas|=volver arriba|=ir al contenido',
  feature:
    '=escuchar/imprimir/guardar/descargar/ampliar/cargando/favoritos|=escucha este artículo|=guardar artículo|te ha gustado|te gustó este artículo',
  apparatus: '=véase también|=referencias',
  correction: '=corrección|=fe de errores',
  keypoints: '=claves/resumen|=las claves|=en resumen',
  byline: '=por|=escrito por',
};
