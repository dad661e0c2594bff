import type { LanguagePack } from '../language-pack';

export const pt: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  beta: true,
  spelling: /[ãõçêâ]|(?:ável|ível|dade|agem|mento|eiro|inho|ões)$/,
  words: {
    work:
      'criar lançar publicar escrever redigir desenvolver desenhar redesenhar projetar implementar implantar organizar treinar capacitar contratar realizar executar finalizar terminar ' +
      'concluir entregar definir documentar analisar testar migrar automatizar enviar preparar apresentar participar construir instalar configurar integrar negociar comprar ' +
      'identificar coletar entrevistar produzir abrir corrigir resolver fazer montar auditar estudar planejar planear elaborar renovar modernizar traduzir assinar certificar completar ' +
      'estabelecer renegociar rodar postar revisar atualizar recrutar formar divulgar colocar_em_produção pôr_em_prática colocar_no_ar dar_início nomear designar atribuir selecionar ' +
      'escolher incorporar equipar reformar remodelar pintar conectar adquirir compra alugar arrendar rescindir prorrogar validar aprovar homologar auditoria inspecionar controlar ' +
      'verificar inventariar mapear diagnosticar medir avaliar consultar visitar convidar contatar ligar prospectar reescrever editar imprimir distribuir comunicar anunciar informar ' +
      'gravar filmar fotografar arquivar digitalizar escanear indexar catalogar classificar ordenar limpar retirar desativar desligar desmontar fechar mudar mudança transferir ' +
      'terceirizar internalizar centralizar consolidar fundir agrupar padronizar normalizar unificar estruturar reestruturar reorganizar substituir trocar reparar consertar pilotar ' +
      'prototipar simular modelar programar codificar refatorar parametrizar expor adicionar acrescentar incluir introduzir instituir priorizar comparar formalizar especificar orçar ' +
      'propor submeter licitar acordar pactuar patrocinar sediar acolher ministrar tutorar mentorar ensinar instruir habilitar vacinar plantar reflorestar fabricar embalar expedir ' +
      'estocar abastecer descrever listar recolher reunir agregar constituir fundar aplicar adotar refazer oferecer fornecer prover redesenho desenho entrega compartilhar transmitir ' +
      'demonstrar coordenar gerenciar solicitar inscrever registrar cadastrar reforma análise levantar rever dotar sinalizar disponibilizar encerrar contactar veicular envio ' +
      'descontinuar digitar informatizar lecionar tornar~possível colocar~produção colocar~ar tornar~disponível',
    change:
      'aument* elevar reduz* diminu* baixar subir alcançar atingir conseguir obter gerar ganhar superar melhorar crescer passar chegar cortar economizar vender converter reter captar ' +
      'acelerar conquistar atrair encurtar eliminar* cai caem cair desce descem descer sobe sobem baixa baixam cresce crescem alcança alcançam atinge atingem supera superam passa ' +
      'passam chega chegam ganha ganham vende vendem gera geram obtém evitar impedir prevenir limitar conter frear recuperar resgatar cobrar arrecadar faturar fidelizar acabar_com ' +
      'erradicar multiplicar minimizar maximizar incrementar ampliar expandir economiza capta mantém mantêm ficar fica ficam exceder excede triplicar fechar_vendas elevação ' +
      'ultrapassar ultrapassa assinar fechar_com somar soma trazer',
    up: 'aument* elevar crescer subir dobrar ampliar',
    down: 'reduz* redução diminu* baix* cortar encurtar evitar zerar menos',
    factor: 'dobro triplo metade duplica* dobra* triplica* quadruplicar pela_metade ponto_de_equilíbrio rentável break-even zerar zera zeram',
    aim:
      'envolver melhorar otimizar fortalecer reforçar apoiar fomentar simplificar potencializar garantir assegurar impulsionar agilizar modernizar aumentar reduzir promover ser tornar melhor ' +
      'consolidar aprofundar contribuir ajudar acompanhar cuidar zelar estimular dinamizar motivar inspirar empoderar responsabilizar aproximar cultivar sensibilizar posicionar ' +
      'transformar facilitar continuar avançar melhoria fortalecimento fomento apoio entender compreender racionalizar gerar_confiança conscientizar alinhar valorizar aprimorar ' +
      'aperfeiçoar trabalhar_melhor trabalhar_mais tornar-se incentivar engajar otimização estabilizar trabalhar_de deixar',
    keep: 'manter conservar preservar permanecer sustentar estabilizar continuar_com',
    metric:
      'taxa índice receita faturamento vendas margem* custo* despesas conversão churn cac ltv ctr retenção satisfação nps csat tráfego disponibilidade tempo tempos prazo* duração ' +
      'latência erros falhas incidentes queixas reclamações produtividade participação engajamento pontuação nota leads mrr arr rotatividade turnover absenteísmo devoluções rejeição ' +
      'abertura cliques rentabilidade lucro* estoque atrasos acidentes emissões ticket_médio abandono inadimplência uptime porcentagem percentual proporção nível receitas venda ' +
      'margens despesa resultado ebitda caixa liquidez dívida recebíveis inadimplentes carteira evasão desligamentos ausências faltas pedidos_de_demissão quadro paridade diversidade ' +
      'acidente incidente avarias paradas defeito defeitos perdas perda refugo sucata desperdício desperdícios resíduos consumo energia água eletricidade co2 carbono pegada ruído ' +
      'velocidade carga memória cpu p95 p99 espera atraso pontualidade frequência ocupação uso utilização adoção ativação finalização sucesso fracasso notas média mediana pontuações ' +
      'indicador audiência visibilidade alcance impressões visualizações sessões menções estrelas recomendação recompra recorrência cancelamentos cancelamento reclamação queixa ' +
      'litígios infecções infecção reinternações reinternação readmissões mortalidade quedas estoques rupturas ruptura horas_extras oee volume fatia preço salário salários ' +
      'confiabilidade estabilidade cobertura precisão doações adesões eficiência desempenho emprego fraude furtos demora filas fila falha erro lealdade likes curtidas acessos',
    reach: 'seguidor* impressões visualizações visitas acessos tráfego alcance audiência curtidas likes',
    output:
      'artigo* blog página* aplicativo app oficina* curso* treinamento* evento* webinar* campanha* painel dashboard* documento* guia* funcionalidade* relatório* teste* entrevista* ' +
      'vídeo* boletim estratégia plano processo* ferramenta* crm plataforma programa* projeto* pesquisa* protótipo* engenheiro* desenvolvedor* vendedor* vaga* feira* módulo* portal ' +
      'contrato* landing* post posts proposta* fornecedores manual manuais procedimento* protocolo* política* regulamento* norma* edital roteiro* catálogo* modelo* maquete* ' +
      'especificação especificações esquema* mapa* estudo* auditoria* diagnóstico* análise* balanço apresentação apresentações folheto* cartaz* podcast* livro* ficha* cartilha* kit* ' +
      'lista* diretório banco_de_dados armazém depósito intranet rede servidor* infraestrutura api apis interface* software sistema* sso wifi erp máquina* linha_de_produção sensor* ' +
      'robô* veículo* caminhão caminhões prédio* escritório* filial filiais loja* unidade* sala* cozinha* laboratório* seminário* conferência* reunião reuniões sessão sessões jornada* ' +
      'palestra* encontro* hackathon* gala estande exposição visita currículo ementa trilha* tutoria* mentoria* estágio* estagiário* aprendiz* enfermeir* técnic* responsável diretor* ' +
      'gerente* chefe* comitê* comissão grupo_de_trabalho parceria* convênio* acordo* licitação orçamento* certificação iso selo* acreditação questionário* indicador* kpi kpis okr ' +
      'alerta* monitoramento backup* planos calendário* organograma newsletter* publicação publicações comunicado* anúncio* faq wiki logo site* versão piloto* função funções chatbot* ' +
      'cardápio infográfico* centro* horta consultor* analista* advogado* código_de_conduta painéis e-book* live lives ambulância* horário* turnos videoteca extintor* caixa caixas ' +
      'escala árvore* aplicativos base_de_conhecimento auditoria análise estudo treinamento calls call imagem imagens episódio* exercício*',
    item:
      'ticket* tarefa* bug* chamado* projeto* migração marco* requisito* ação ações etapa* demanda* achado* apontamento* recomendação recomendações vulnerabilidade* correção correções ' +
      'solicitação solicitações lote* entregável entregáveis serviços contratos servidores aplicações dívida histórias medidas não_conformidades pendência*',
    others:
      'novos_contratos contratos_fechados contratos_assinados cliente* usuário* usuario* visitante* visitas assinante* leitor* parceiro* empresa* participante* paciente* estudante* aluno* candidato* inscriç* cadastro* pedido* download* ' +
      'funcionário* colaborador* membro* comprador* indicações acessos usuária* consumidor* aluna* professor* docente* pais mães famílias lares moradores cidadã* residentes médicos ' +
      'farmácias hospitais clínicas escolas colégios universidades municípios prefeituras cidades ong ongs associações voluntári* doador* doações investidores acionistas jornalistas ' +
      'imprensa influenciadores assinaturas inscritos associad* seguidor* reservas compras revendedor* distribuidor* varejistas lojas lojistas restaurantes hotéis agricultores ' +
      'produtores pmes startups bancos segurados inquilinos proprietários viajantes passageiros motoristas entregadores operários operadores equipes times funcionária* trabalhador* ' +
      'colegas gestores novos_contratados candidata* candidaturas desenvolvedores contribuidores menções recomendações avaliações leads oportunidades reuniões_agendadas pessoas gente ' +
      'mulheres homens jovens crianças adultos idosos ligações chamadas e-mails faturas pagamentos pacotes entregas envios solicitantes contribuintes turistas ouvintes espectadores ' +
      'egressos oficinas testador* turma turmas patrocinador*',
    done:
      'terminado* entregue* publicado* implantado* documentado* disponível disponíveis finalizado* lançado* criado* operacional concluíd* no_ar em_produção redigid* validad* assinad* ' +
      'aprovad* adotad* instalad* formad* contratad* em_vigor online em_uso em_operação ativ* abert* fechad* realizad* testad* migrad* traduzid* enviad* divulgad* apresentad* ' +
      'construíd* reformad* equipad* comprad* substituíd* nomead* definid* estabelecid* pront* acessível feit* elaborad* organizad* executad* automatizad* integrad* digitalizad* ' +
      'auditad* certificad* obtid* configurad* implementad* atualizad* revisad* mapead* acordad* constituíd* desenhad* desenvolvid* treinad* operacionais',
    vague:
      'melhor* fácil* rápid* eficaz eficiente* simples moderno* atrativo* satisfeit* inovador* forte* referência líder ótim* excelente* excepcional* impecável primeir* confiável ' +
      'confiáveis robust* segur* intuitiv* agradável atraente* sustentável responsável ágil ágeis flexível transparente* clar* coerente* dinâmic* comprometid* engajad* motivad* feliz ' +
      'felizes competitiv* próxim* sólid* bom boa bons boas personalizad* human* inclusiv* pertinente* reconhecid* imprescindível preferid* estreit* saudável previsível ' +
      'significativamente verdadeir* acessível amigável profissional líderes referências *ável *ível *áveis *íveis vivo viva vivas vivos',
    soft:
      'qualidade experiência* comunicação colaboração imagem cultura* confiança relação relações relacionamento* coesão ambiente clima bem-estar motivação compromisso comprometimento ' +
      'satisfação fidelidade lealdade notoriedade reputação marca atratividade visibilidade presença posição posicionamento liderança inovação criatividade competência* habilidades ' +
      'conhecimento* compreensão transparência autonomia responsabilidade agilidade flexibilidade eficácia eficiência desempenho produtividade segurança estabilidade confiabilidade ' +
      'sustentabilidade simplicidade clareza serviço atendimento acompanhamento entorno igualdade inclusão diversidade parcerias diálogo escuta solidariedade reconhecimento valor ' +
      'valores excelência sinergia* cooperação dinâmica maturidade governança competitividade crescimento oferta consciência conscientização trabalho_em_equipe talento proximidade ' +
      'burocracia engajamento vínculo* papelada',
    light: 'criar oferecer construir desenvolver entregar prestar dar proporcionar estabelecer gerar assegurar garantir fomentar promover fazer ter formar consolidar',
    does:
      'usam usa utilizam utiliza adotam adota compram compra pedem pede voltam volta retornam retorna recomendam recomenda indicam indica renovam renova acessam acessa entram entra ' +
      'consultam consulta abrem abre leem lê respondem responde participam participa assistem assiste se_inscrevem inscrevem inscreve assinam assina pagam paga doam doa permanecem ' +
      'permanece ficam seguem segue abandonam abandona escolhem escolhe declaram declara dizem diz avaliam avalia classificam classifica compartilham compartilha visitam visita baixam ' +
      'terminam termina concluem conclui completam completa encontram encontra sabem sabe conhecem conhece entendem entende esperam espera ligam liga relatam relata contribuem ' +
      'contribui aderem adere publicam falam fala citam cita aceitam aceita chegam chega recebem recebe cancelam cancela solicitam solicita trabalham trabalha vêm vem tomam vão vai ' +
      'vendem revendem dedicam veem vê sentem sente confiam confia demora demoram sofre sofrem falha falham perde perdem excede ocorre ocorrem fica conseguem consegue alcançam alcança ' +
      'obtêm atingem atinge registram logam se_formam formam aprovam informam informa pensam pensa travam trava recomendaria recomendariam dobra',
    deed:
      '*ção *ções *são *mento *agem *ura compra venda envio assinatura fechamento abertura desenho redesenho estudo entrega reforma mudança troca montagem auditoria levantamento ' +
      'implantação treinamento implementação lançamento criação construção instalação aquisição validação aprovação certificação mapeamento avaliação divulgação digitalização fusão ' +
      'padronização substituição introdução preparação planejamento apresentação negociação organização capacitação publicação execução migração revisão atualização equipamento ' +
      'desenvolvimento elaboração redação configuração integração automação automatização renovação realização definição documentação tradução contratação nomeação recrutamento ' +
      'estruturação homologação testagem suporte',
    infinitive: '*izar *ificar *ar *er *ir obter~aprovação obter~certificação conseguir~aprovação',
    participle: '*ado *ada *ados *adas *ido *ida *idos *idas *osto *osta *crito *crita',
    from: 'de do da',
    to: 'para a até → pra',
    by: 'em por',
    line:
      'menos mais abaixo acima inferior superior mínimo máximo menor maior ≥ ≤ > < = inferiores superiores pelo_menos no_mínimo no_máximo abaixo_de acima_de máxima mínima antes dentro ' +
      'até menores maiores',
    per: 'por cada',
    of: 'de do da dos das um uma novo nova',
    none: 'nenhum* zero sem nunca ninguém nada',
    compare: 'mais menos aumento redução crescimento melhor melhores maior menor superior inferior queda subida melhoria rápid*',
    often: 'diário* diária* semanal* mensal* mensais trimestral* anual* todo_mês toda_semana diariamente',
    month: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta',
    label: 'versão fase etapa trimestre t q semana nível ano artigo linha lote sala',
    spelled: 'dois duas três quatro cinco seis sete oito nove dez doze vinte trinta cinquenta cem onze quinze quarenta sessenta mil dúzia dezena centena metade terço meio um_em_cada um_em',
    all: 'todos todas todo toda cada totalidade qualquer',
    percent: '% por_cento pontos ponto',
    money: 'r$ $ € reais real euros mil_reais',
    factorUnit: 'x vezes',
    seconds: 'ms s seg segundo* min minuto* h hora*',
    days: 'd dia dias semana* mês meses mes ano anos',
    rate: 'mb gb tb kwh mwh kg toneladas litros',
    and: 'e & + , ;',
    can: 'pode podem poder',
    be: 'é são está estão ser será serão foi foram há ter estejam sentem sente adoram amam',
    have: 'tem têm conta contam dispõe dispõem',
    common:
      'o a os as de do da dos das e em um uma para com por que não se seu sua nosso nossa é são no na nos nas ao mais menos ou cada todos via seus nossos nossas aos à este esta entre ' +
      'desde sem sobre antes dentro após pelo pela pelos pelas já durante num numa máximo seis dias quando sete três',
  },
};
