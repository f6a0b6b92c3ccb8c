import type { Lexicon } from './kinds.ts';

export const pt: Lexicon = {
  related:
    '=veja/saiba mais|=relacionadas/relacionados|=notícias/matérias relacionadas|=artigos/posts relacionados|=conteúdo relacionado|=mais sobre|=mais/outras notícias|leia/veja também|leia mais|=você pode/poderá gostar|=você também pode gostar|pode/podem gostar|pode te interessar|leia ainda|confira também|veja ainda',
  trending: '=mais lidas/lidos/vistas|=as mais lidas|=em alta|=últimas notícias|=últimas',
  more: '=ler mais|=ver mais/todos/tudo|=continue/continuar lendo|=mais',
  advertisement: '=publicidade/anúncio/anúncios/propaganda',
  sponsored: '=patrocinado/publieditorial|conteúdo patrocinado',
  promotion:
    '=assine/assinar/entrar/apoie|=assine já/agora|=fazer/faça login|=cadastre se|se gostou deste|se você gostou|conteúdo exclusivo|acesso ilimitado|teste grátis|primeiro/por mês',
  gate: 'exclusivo/só para assinantes|para continuar lendo|já é assinante|para continuar a ler|para assinantes|assine para ler|conteúdo exclusivo para',
  newsletter: '=subscreva|receba notícias|receba as notícias/principais|seu e mail|nossa newsletter|inscreva se',
  share:
    '=compartilhar/compartilhe/partilhar/partilhe/siga/seguir/enviar/curtir|=compartilhar no facebook|=compartilhar no/via|=siga nos|=copiar link|=redes sociais|=enviar por e mail|clique para compartilhar/partilhar|abre em nova janela|siga nos no|siga o',
  comments:
    '=comentários/comentário/comentar/comente|=cancelar resposta|=# comentários|salvar meu nome|guardar o meu nome|o seu endereço de email|campos obrigatórios|deixe um/seu comentário|deixe uma resposta|comentários com|não serão aprovados|os comentários são',
  author: '=sobre o autor/colunista|=sobre a autora|=autor',
  role: 'é jornalista/repórter/editor/editora',
  source: '=fonte/fontes|=com informações de|com informações da',
  legal: '=política de privacidade|=termos de uso|=termos e condições|todos os direitos reservados',
  consent: 'utiliza/usamos/utilizamos cookies|uso de cookies',
  tags: '=assuntos/tópicos/temas/categorias/categoria/etiquetas/marcadores|=palavras chave|=arquivado em',
  published: '=publicado|=publicado/publicada em',
  updated: '=atualizado|=atualizado em',
  credit: '=foto/fotos de|=imagem/imagens',
  reading: '=tempo/min de leitura',
  ago: '=ontem/hoje/agora|=há # h|há # horas/hora/minutos/minuto/dias/dia/semanas/meses/mês/anos/ano|# horas/minutos/dias/anos atrás',
  navigation: '=início/capa/buscar/busca/pesquisar/pesquisa/voltar|=página inicial|=navegação de posts',
  feature:
    '=ouvir/ouça/imprimir/salvar/guardar/baixar/ampliar|=ouvir artigo|=ouça este conteúdo|gostou deste artigo|gostou da matéria|esta matéria foi',
  apparatus: '=ver também|=referências',
  correction: '=correção/errata',
  keypoints: '=resumo|=em resumo|=pontos principais|=destaques da notícia',
  byline: '=por|=escrito por',
};
