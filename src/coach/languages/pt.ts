import type { LanguagePack } from '../language-pack';

export const pt: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  beta: true,
  words: {
    work:
      'criar lançar publicar escrever redigir desenvolver desenhar redesenhar projetar implementar implantar implementação implantação organizar treinar capacitar contratar realizar executar finalizar terminar concluir entregar definir ' +
      'documentar analisar testar migrar automatizar enviar preparar apresentar participar construir instalar configurar integrar negociar comprar identificar coletar entrevistar produzir abrir corrigir resolver fazer montar ' +
      'auditar estudar planejar planear elaborar renovar modernizar traduzir assinar certificar completar estabelecer renegociar rodar postar revisar atualizar lançamento criação recrutar formar divulgar',
    change:
      'aumentar aument* elevar reduzir reduz* diminuir diminu* baixar subir alcançar atingir conseguir obter gerar ganhar superar melhorar crescer passar chegar cortar economizar vender converter reter captar acelerar conquistar atrair encurtar manter',
    factor: 'duplicar dobrar triplicar dobro triplo metade',
    aim: 'melhorar otimizar fortalecer reforçar apoiar fomentar simplificar potencializar garantir assegurar impulsionar agilizar modernizar aumentar reduzir promover ser tornar melhor',
    keep: 'manter conservar preservar permanecer',
    metric:
      'taxa índice receita faturamento vendas margem* custo* despesas conversão churn cac ltv ctr retenção satisfação nps csat tráfego disponibilidade tempo tempos prazo* duração latência erros falhas incidentes queixas ' +
      'reclamações produtividade participação engajamento pontuação nota leads mrr arr rotatividade turnover absenteísmo devoluções rejeição abertura cliques rentabilidade lucro* estoque atrasos acidentes emissões ticket_médio abandono inadimplência uptime',
    output:
      'artigo* blog página* site aplicativo app oficina* curso* treinamento* evento* webinar* campanha* painel dashboard* documento* guia* funcionalidade* relatório* teste* entrevista* vídeo* boletim estratégia plano processo* ' +
      'ferramenta* crm plataforma programa* projeto* pesquisa* protótipo* engenheiro* desenvolvedor* vendedor* vaga* feira* módulo* portal contrato* landing* post posts proposta* fornecedores',
    item: 'ticket* tarefa* bug* chamado* projeto* migração marco* requisito* ação ações etapa* demanda*',
    others:
      'cliente* usuário* usuario* visitante* visitas assinante* leitor* parceiro* empresa* participante* paciente* estudante* aluno* candidato* inscriç* cadastro* pedido* download* funcionário* colaborador* membro* comprador* seguidores indicações acessos',
    done: 'terminado* entregue* publicado* implantado* documentado* disponível disponíveis finalizado* lançado* criado* operacional concluíd* no_ar em_produção',
    vague: 'melhor* fácil* rápid* eficaz eficiente* simples moderno* qualidade experiência comunicação colaboração atrativo* satisfeit* imagem inovador* forte* referência líder',
    from: 'de do da',
    to: 'para a até → pra',
    by: 'em por',
    line: 'menos mais abaixo acima inferior superior mínimo máximo menor maior ≥ ≤ > < =',
    per: 'por cada',
    of: 'de do da dos das',
    none: 'nenhum* zero sem nunca',
    compare: 'mais menos aumento redução crescimento rápido*',
    often: 'diário* diária* semanal* mensal* mensais trimestral* anual*',
    month: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta',
    label: 'versão fase etapa trimestre t q semana nível',
    spelled: 'dois duas três quatro cinco seis sete oito nove dez doze vinte trinta cinquenta cem',
    all: 'todos todas todo toda cada',
    percent: '% por_cento pontos ponto',
    money: 'r$ $ € reais real euros mil_reais',
    factorUnit: 'x vezes',
    seconds: 'ms s seg segundo* min minuto* h hora*',
    days: 'd dia dias semana* mês meses mes ano anos',
    rate: 'mb gb tb kwh kg',
    and: 'e & + , ;',
    can: 'pode podem poder',
    be: 'é são está estão tem têm',
    common: 'o a os as de do da dos das e em um uma para com por que não se seu sua nosso nossa é são no na nos nas ao mais menos ou cada todos via',
  },
};
