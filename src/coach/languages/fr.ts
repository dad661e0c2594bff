import type { LanguagePack } from '../language-pack';

export const fr: LanguagePack = {
  code: 'fr',
  name: 'French',
  beta: true,
  words: {
    work:
      'créer crée création lancer lance lancement publier publication rédiger rédaction développer développement concevoir conception mettre_en_place mise_en_place mettre_en_œuvre mise_en_œuvre mettre_à_jour ' +
      'implémenter implémentation déployer déploiement organiser organisation former formation recruter recrutement embaucher embauche réaliser réalisation effectuer finaliser terminer livrer livraison ' +
      'définir définition documenter analyser analyse tester migrer migration automatiser refondre refonte envoyer envoi préparer présenter participer construire installer configurer intégrer ' +
      'négocier acheter identifier collecter interviewer animer produire ouvrir corriger résoudre traiter auditer étudier planifier élaborer rénover moderniser traduire signer certifier',
    change:
      'augmenter augmente* augmentation réduire réduit* réduction diminuer diminu* baisser baisse accroître accroissement atteindre atteint passer passe faire_passer gagner gagne générer obtenir dépasser ' +
      'améliorer croître monter hausser ramener limiter abaisser fidéliser convertir vendre économiser porter acquérir attirer accélérer raccourcir conquérir',
    factor: 'doubler double tripler triple multiplier diviser moitié',
    aim: 'améliorer amélioration optimiser optimisation renforcer soutenir favoriser simplifier développer_la moderniser assurer garantir fluidifier encourager valoriser augmenter réduire accélérer devenir mieux',
    keep: 'maintenir maintien garder conserver rester préserver',
    metric:
      'taux chiffre ca revenu* marge* coût* dépenses conversion* churn attrition satisfaction nps csat fidélisation rétention trafic disponibilité délai* temps durée latence erreurs incidents pannes réclamations ' +
      'plaintes panier productivité part notoriété engagement score note ventes leads mrr arr rotation turnover absentéisme retours taux_de rebond ouverture clics rentabilité bénéfice stock retard* accidents émissions rendement',
    output:
      'article* blog page pages site application app atelier* formation* événement* webinaire* campagne* tableau* document* guide* fonctionnalité* rapport* test* entretien* vidéo* newsletter stratégie plan processus ' +
      'outil* crm plateforme programme* projet* enquête* sondage* prototype* ingénieur* développeur* commercial commerciaux poste* salon* module* portail charte contrat*',
    item: 'ticket* tâche* bug* anomalie* projet* migration chantier* jalon* exigence* action* étape* dossier*',
    others:
      'client* clients utilisateur* visiteur* abonné* lecteur* partenaire* entreprise* participant* patient* étudiant* élève* candidat* candidatures inscription* commande* téléchargement* collaborateur* salarié* employé* fournisseur* membre* acheteur* prospects adhérents',
    done: 'terminé* livré* publié* déployé* documenté* en_place disponible* finalisé* lancé* créé* opérationnel* en_ligne en_production',
    vague: 'meilleur* mieux facile* rapide* efficace* simple* fluide* moderne* qualité expérience communication collaboration attractif* satisfait* image innovant* fort* performant*',
    from: 'de depuis',
    to: 'à → jusqu\'à au',
    by: 'de par',
    line: 'moins plus sous inférieur* supérieur* minimum maximum au-dessus au-delà dessous ≥ ≤ > < =',
    per: 'par chaque',
    of: 'de des du d\'',
    none: 'aucun* zéro sans zéro jamais',
    compare: 'plus moins hausse baisse réduction augmentation croissance supplémentaire* rapide*',
    often: 'quotidien* hebdomadaire* mensuel* trimestriel* annuel*',
    month: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi',
    label: 'version phase étape trimestre t q semaine niveau lot',
    spelled: 'deux trois quatre cinq six sept huit neuf dix douze vingt trente cinquante cent',
    all: 'tous toutes tout toute chaque ensemble',
    percent: '% pour_cent pourcent points point',
    money: '€ $ euros euro k€ m€',
    factorUnit: 'x fois',
    seconds: 'ms s sec seconde* min minute* h heure*',
    days: 'j jour jours semaine* mois an ans année*',
    rate: 'mo go to kwh kg',
    and: 'et & + , ;',
    can: 'peut peuvent pouvoir',
    be: 'est sont a ont devient',
    common: 'le la les de des du et en un une pour à au aux dans sur par que qui ne pas avec nos notre est sont ce cette se plus moins d\' l\' d’ici ou chaque tous nous',
  },
};
