import type { Lexicon } from './kinds.ts';

export const es: Lexicon = {
  related:
    'lea también|lee también|leer también|te puede interesar|te podría interesar|le puede interesar|=noticias relacionadas|artículos relacionados|=contenido relacionado|=relacionados|=relacionadas|=relacionado|=más sobre|=más en|=más información|=también te puede gustar|=más noticias|=otras noticias|=ver también|=vea también|=mira también|=recomendados|=recomendado|=te recomendamos|=siguiente artículo|=artículo anterior|=entradas relacionadas|=más de|=no te pierdas|=para saber más|puedes leer|=en este especial|sigue leyendo|=además',
  trending:
    '=lo más leído|=más leídas|=las más leídas|=lo más visto|=lo más visto hoy|=tendencias|=últimas noticias|=lo último|=más leído|=populares|=entradas recientes|=noticias destacadas|=destacados|=destacadas|=titulares|=última hora|=artículos recientes',
  more: 'leer más|=lee más|=ver más|=más|=saber más|=seguir leyendo|=leer la noticia completa|haz clic aquí|=ver todo|=ver todos|=mostrar más|=leer artículo completo|pincha aquí',
  advertisement: '=publicidad|=anuncio|=anuncios|=continúa después de la publicidad|=la noticia continúa',
  sponsored:
    '=patrocinado|contenido patrocinado|=contenido de marca|=publirreportaje|enlaces de afiliado|=branded content|=ofrecido por',
  promotion:
    '=suscríbete|=suscríbase|=suscribirse|ya eres suscriptor|ya soy suscriptor|solo para suscriptores|exclusivo para suscriptores|contenido exclusivo|=inicia sesión|=iniciar sesión|=regístrate|=registrarse|hazte socio|hazte miembro|=hazte premium|apóyanos|=dona|=donar|prueba gratis|al mes|=suscripción|para seguir leyendo|sigue leyendo gratis|descarga la app|=crear cuenta|acceso ilimitado|=acceder|oferta especial',
  newsletter:
    '=boletín|=boletines|suscríbete a nuestro|nuestro boletín|recibe en tu correo|tu correo electrónico|=correo electrónico|recibe las noticias|nuestra newsletter|recibir notificaciones|=apúntate',
  share:
    '=compartir|=comparte|=compartir en|=comparte en|=compartir en facebook|=síguenos|=síguenos en|síganos en|=seguir|=enviar|=enviar por email|=enviar por correo|=copiar enlace|=me gusta|=redes sociales|=tuitear|síguenos en nuestras|canal de whatsapp',
  comments:
    '=comentarios|=comentario|=comentar|deja un comentario|deja tu comentario|deja una respuesta|=# comentarios|=responder|=respuestas|=sin comentarios|no será publicada|=opina|=tu opinión|=ver comentarios|=escribe un comentario|=normas de participación',
  author:
    '=sobre el autor|=sobre la autora|=acerca del autor|=autor|=autora|=autores|=archivado por|=ver biografía|más artículos de',
  role: 'es periodista|es redactor|es redactora|es licenciado|es autor de|es corresponsal|ha trabajado en|licenciado en|licenciada en|graduado en|redactora de|redactor jefe',
  source:
    '=fuente|=fuentes|=agencia efe|=efe|=con información de|=europa press|=notimex|publicado originalmente|=agencias|=redacción',
  legal:
    'todos los derechos reservados|=aviso legal|=política de privacidad|=términos y condiciones|=contacto|=quiénes somos|prohibida la reproducción|=condiciones de uso|=derechos reservados|=política de cookies|conforme a los criterios de',
  consent:
    'utilizamos cookies|uso de cookies|usamos cookies|=aceptar|=aceptar todo|=rechazar|=configurar|tu consentimiento|=acepto',
  tags: '=etiquetas|=temas|=tema|=temas relacionados|=categorías|=categoría|=archivado en|=archivado|=secciones|=sección|=palabras clave|=más temas|=publicado en|=en este artículo|=etiquetado',
  published: '=publicado|=publicado el|=publicada|=fecha|=fecha de publicación|=creado|=publicado por|=escrito el',
  updated: '=actualizado|=actualizado el|=última actualización|=actualizada|=modificado',
  credit:
    '=foto de|=fotografía|=fotografías|=imagen|=imagen de|=crédito|=crédito foto|=foto cortesía|=foto archivo|=vídeo|=cortesía|=pie de foto|=imágenes|=captura de pantalla',
  reading:
    '=tiempo de lectura|=min de lectura|=minutos de lectura|=lectura de # minutos|=# vistas|=# minutos|=lectura #',
  ago: 'hace # horas|hace # hora|hace # minutos|hace # minuto|hace # días|hace # día|hace # semanas|hace # meses|hace # mes|hace # años|hace # año|=hace una hora|=hace un día|=ayer|=hoy|=hace # h',
  navigation:
    '=inicio|=portada|=menú|=buscar|=volver|=volver arriba|=ir al contenido|=cerrar|=siguiente|=anterior|=noticias|=deportes|=política|=economía|=mundo|=cultura|=opinión|=sociedad|=internacional|=nacional|=salud|=tecnología|=vídeos|=página # de #|=estás aquí|=galería',
  feature:
    '=escuchar|=escucha este artículo|=imprimir|=guardar|=guardar artículo|=descargar|=ampliar|=cargando|=favoritos|=reproducir|=votar|=encuesta|=leer después|=traducir|escuchar este artículo',
  apparatus:
    '=véase también|=referencias|=enlaces externos|=bibliografía|=notas|=índice|=ingredientes|=elaboración|=preparación|=editar',
  correction: '=corrección|=fe de errores|=nota del editor|=fe de erratas|=rectificación|una versión anterior',
  keypoints:
    '=claves|=las claves|=en resumen|=resumen|=lo esencial|=puntos clave|=lo más importante|=en breve|=lo que debes saber',
  byline: '=por|=escrito por|=texto|=entrevista de|=por redacción|=enviado especial|=y|=de|=corresponsal',
};
