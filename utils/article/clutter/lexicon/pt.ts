import type { Lexicon } from './kinds.ts';

export const pt: Lexicon = {
  related:
    'leia também|leia mais|veja também|=veja mais|=saiba mais|=relacionadas|=relacionados|=notícias relacionadas|=artigos relacionados|=matérias relacionadas|=posts relacionados|=conteúdo relacionado|=mais sobre|=mais notícias|=outras notícias|=você pode gostar|pode interessar|=recomendados|=recomendadas|=confira também|=assista também|=próximo artigo|=artigo anterior|=a seguir|=não perca|=mais artigos|=ler também|=mais em|=para si',
  trending:
    '=mais lidas|=mais lidos|=mais vistas|=as mais lidas|=em alta|=últimas notícias|=últimas|=populares|=destaques|=destaque|=posts recentes|=artigos recentes|=mais recentes|=mais populares|=tendências',
  more: '=ler mais|=ver mais|=ver todos|=ver tudo|=continue lendo|=continuar lendo|=mais|=continuar a ler|clique aqui|=mostrar mais|=acesse|=leia|=carregar mais|=confira',
  advertisement:
    '=publicidade|=anúncio|=anúncios|=propaganda|continua após a publicidade|continua depois da publicidade|=pub',
  sponsored:
    '=patrocinado|conteúdo patrocinado|=publieditorial|=conteúdo de marca|=conteúdo publicitário|oferecido por|links de afiliados',
  promotion:
    '=assine|=assine já|=assinar|=assine agora|já é assinante|exclusivo para assinantes|conteúdo exclusivo|=entrar|=fazer login|=faça login|=cadastre se|por mês|=apoie|=doe|=assinatura|=iniciar sessão|=registe se|baixe o app|baixe o aplicativo|para continuar lendo|=compre agora|acesso ilimitado|=criar conta|para assinantes|=seja assinante|teste grátis',
  newsletter:
    'receba notícias|receba as notícias|receba as principais|seu e mail|nossa newsletter|inscreva se|=subscreva|=subscrever|=boletim|=assine a newsletter|por e mail|no seu email|receber notificações',
  share:
    '=compartilhar|=compartilhe|=partilhar|=partilhe|=compartilhar no facebook|=compartilhar no|=compartilhar via|=siga nos|siga nos no|=siga|=seguir|siga o|=enviar|=copiar link|=curtir|=redes sociais|=enviar por e mail|=tuitar|=gosto|canal no whatsapp',
  comments:
    '=comentários|=comentário|=comentar|=comente|deixe um comentário|deixe seu comentário|deixe uma resposta|=# comentários|=responder|=respostas|=nenhum comentário|não será publicado|=sem comentários|=escreva um comentário|=deixe a sua opinião|=dê sua opinião',
  author:
    '=sobre o autor|=sobre a autora|=sobre o colunista|=autor|=autora|=autores|todas as matérias de|ver todos os posts',
  role: 'é jornalista|é repórter|é editor|é editora|é colunista|formado em|formada em|é autor de|jornalista formado|jornalista formada|escreve sobre',
  source:
    '=fonte|=fontes|=com informações de|com informações da|=agência brasil|=lusa|=estadão conteúdo|=agência lusa|publicado originalmente|=da redação|=agências|=com agências',
  legal:
    'todos os direitos reservados|=política de privacidade|=termos de uso|=termos e condições|=contato|=contacto|=contactos|=quem somos|=expediente|=direitos reservados|=ficha técnica|=reportar erro|proibida a reprodução|=fale conosco',
  consent:
    'utiliza cookies|usamos cookies|uso de cookies|utilizamos cookies|=aceitar|=aceito|=rejeitar|=concordo|seu consentimento|=configurações|=aceitar todos',
  tags: '=assuntos|=tópicos|=temas|=categorias|=categoria|=palavras chave|=etiquetas|=marcadores|=arquivado em|=mais sobre o assunto|=tópicos relacionados|=editorias|=seção|=postado em|=publicado em',
  published:
    '=publicado|=publicado em|=publicada em|=postado|=data|=criado em|=publicado por|=postado por|=publicação|=data de publicação',
  updated:
    '=atualizado|=atualizado em|=atualizada|=última atualização|=atualizada em|=atualização|=actualizado|=modificado em',
  credit:
    '=foto de|=fotos de|=imagem|=imagens|=crédito|=créditos|=divulgação|=foto reprodução|=reprodução|=foto divulgação|=arquivo pessoal|=fotografia|=legenda|=arte|=ilustração',
  reading:
    '=tempo de leitura|=min de leitura|=minutos de leitura|=# min de leitura|=leitura # min|=# visualizações|=# minutos',
  ago: 'há # horas|há # hora|há # minutos|há # minuto|há # dias|há # dia|há # semanas|há # meses|há # mês|há # anos|há # ano|# horas atrás|# minutos atrás|# dias atrás|# anos atrás|=ontem|=hoje|=agora|=há # h',
  navigation:
    '=início|=página inicial|=capa|=buscar|=busca|=pesquisar|=pesquisa|=voltar|=voltar ao topo|=ir para o conteúdo|=fechar|=próximo|=próxima|=notícias|=esportes|=esporte|=política|=economia|=mundo|=cultura|=opinião|=saúde|=brasil|=tecnologia|=página # de #|=vídeos|=você está aqui|=desporto|=entretenimento',
  feature:
    '=ouvir|=ouça|=ouvir artigo|=ouça este conteúdo|=imprimir|=salvar|=guardar|=baixar|=ampliar|=carregando|=favoritos|=reproduzir|=votar|=enquete|=a carregar|=ler mais tarde|=oferecer artigo|=traduzir|=salvar para ler depois',
  apparatus:
    '=ver também|=referências|=ligações externas|=bibliografia|=notas|=índice|=ingredientes|=modo de preparo|=preparação|=editar',
  correction: '=correção|=errata|=nota do editor|=erramos|=nota da redação|=retificação',
  keypoints:
    '=resumo|=em resumo|=pontos principais|=destaques da notícia|=em síntese|=o essencial|=pontos chave|=o que se sabe',
  byline: '=por|=escrito por|=texto de|=reportagem de|=entrevista de|=e|=de|=com|=enviado especial|=redação|=do',
};
