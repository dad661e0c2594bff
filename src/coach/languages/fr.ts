import type { LanguagePack } from '../language-pack';

export const fr: LanguagePack = {
  code: 'fr',
  name: 'French',
  beta: true,
  spelling: /[àèùûœîë]|(?:tion|eur|eurs|ité|age|ment|ées?)$/,
  words: {
    work:
      'créer crée lancer lance publier rédiger développer concevoir mettre_en_place mise_en_place mettre_en_œuvre mise_en_œuvre mettre_à_jour implémenter déployer organiser former ' +
      'recruter embaucher embauche réaliser effectuer finaliser terminer livrer définir documenter analyser analyse tester migrer automatiser refondre envoyer préparer présenter ' +
      'participer construire installer configurer intégrer négocier acheter identifier collecter interviewer animer produire ouvrir corriger résoudre traiter auditer étudier planifier ' +
      'élaborer rénover moderniser traduire signer certifier mise_à_jour mise_en_ligne mettre_en_ligne mise_en_service mettre_en_service mise_en_production mettre_en_production faire ' +
      'nommer désigner coacher équiper réaménager aménager bâtir ériger poser monter brancher câbler connecter relier raccorder acquérir commander louer souscrire résilier renouveler ' +
      'reconduire valider approuver homologuer inspecter contrôler vérifier recenser inventorier cartographier cartographie diagnostiquer mesurer évaluer sonder enquêter consulter ' +
      'rencontrer visiter inviter contacter prospecter relancer démarcher appeler écrire réécrire relire éditer imprimer diffuser distribuer communiquer annoncer informer afficher ' +
      'filmer tourner enregistrer photographier archiver numériser scanner indexer cataloguer classer trier nettoyer purger supprimer retirer désactiver décommissionner fermer ' +
      'fermeture ouverture déménager transférer externaliser internaliser centraliser mutualiser consolider fusionner regrouper harmoniser standardiser normaliser uniformiser ' +
      'structurer restructurer réorganiser remplacer réparer entretenir repeindre démonter expérimenter piloter prototyper maquetter simuler modéliser programmer coder refactoriser ' +
      'paramétrer exposer ajouter introduire instaurer établir prioriser sélectionner choisir comparer formaliser spécifier cadrer chiffrer budgéter proposer soumettre déposer ' +
      'candidater renégocier contractualiser adhérer sponsoriser célébrer tenir assister intervenir héberger accueillir onboarder tutorer mentorer évangéliser entraîner enseigner ' +
      'instruire qualifier habiliter vacciner dépister soigner planter reboiser poster bloguer fabriquer assembler emballer expédier stocker réceptionner approvisionner référencer ' +
      'codifier décrire lister répertorier recueillir récolter rassembler agréger attribuer affecter constituer fonder achever boucler clôturer conclure exécuter appliquer adopter ' +
      'basculer passer_à refaire revoir réviser reprendre actualiser offrir fournir transmettre partager démontrer réimplanter rendre~possible rendre~disponible interroger mener ' +
      'questionner',
    change:
      'augmente* augmentation réduire réduit* réduction diminu* baisser baisse accroître accroissement atteindre atteint passer passe faire_passer gagner gagne générer obtenir ' +
      'dépasser améliorer croître monter hausser limiter abaisser convertir vendre porter acquérir attirer accélérer raccourcir conquérir descend* monte montent grimpe* chute* recul* ' +
      'progresse* croît relever rehausser élève élever s\'élève s\'établit divise* réduisent multipli* baissent atteignent obtient obtiennent gagnent remporter décrocher recouvrer ' +
      'récupérer retrouver éviter empêcher contenir plafonner freiner économise* épargner rapporter engranger lever retenir dépasse dépassent excède arriver porte tomber tombe tombent ' +
      'fidélis* convertit convertissent vend vendent accélère signer ramen*',
    up: 'augment* accroître accroissement hausse hausser double* doubler croître',
    down: 'rédui* réduction* diminu* baiss* abaisser raccourcir limiter éviter diviser ramener moins',
    factor: 'multiplier diviser moitié double* triple* quadrupler diviser_par multiplier_par deux_fois trois_fois de_moitié point_mort seuil_de_rentabilité rentable break-even',
    aim:
      'impliquer associer améliorer amélioration optimiser optimisation renforcer soutenir favoriser simplifier moderniser assurer garantir fluidifier encourager valoriser augmenter réduire accélérer ' +
      'devenir mieux être rendre aider accompagner contribuer consolider approfondir promouvoir soigner veiller stimuler dynamiser redynamiser booster insuffler incarner inspirer ' +
      'motiver responsabiliser rapprocher cultiver préserver pérenniser sécuriser fiabiliser rationaliser transformer faciliter affirmer asseoir positionner se_positionner poursuivre ' +
      'continuer viser sensibiliser sensibilisation renforcement soutien développer mieux_comprendre élever gagner_en monter_en stabiliser',
    keep: 'maintenir maintien garder conserver rester préserver demeurer stabiliser tenir continuer_à',
    metric:
      'taux chiffre ca revenu* marge* coût* dépenses conversion* churn attrition satisfaction nps csat fidélisation rétention trafic disponibilité délai* temps durée latence erreurs ' +
      'incidents pannes réclamations plaintes panier productivité part notoriété engagement ventes leads mrr arr rotation turnover absentéisme retours rebond ouverture clics ' +
      'rentabilité bénéfice stock retard* accidents émissions rendement chiffre_d\' affaires recettes recette dépense budget bénéfices résultat ebitda trésorerie créances impayés dso ' +
      'encours abandon abandons absences démissions départs effectif effectifs parité diversité accident incident panne arrêt arrêts défaut défauts rebut rebuts casse démarque pertes ' +
      'perte gaspillage déchets consommation énergie eau électricité co2 carbone bilan_carbone bruit vitesse débit charge mémoire cpu p95 p99 attente ponctualité fréquentation ' +
      'fréquence occupation remplissage utilisation adoption activation complétion réussite échec échecs décrochage notes moyenne médiane scores indice indicateur_de audience ' +
      'visibilité portée impressions vues visites sessions téléchargements mentions étoiles recommandation réachat récurrence résiliations résiliation désabonnements désabonnement ' +
      'réclamation plainte litiges litige contentieux infections infection réadmissions réhospitalisations mortalité chutes escarres stocks ruptures rupture surstock ' +
      'heures_supplémentaires rendements oee trs volume part_de part_des proportion pourcentage prix salaire salaires fiabilité stabilité précision panier_moyen dons adhésions ' +
      'efficacité performance emploi insertion dette vols fraude fraudes followers likes',
    reach: 'followers impressions vues visites trafic portée audience likes',
    output:
      'article* blog page pages site application app atelier* formation* événement* webinaire* campagne* tableau* document* guide* rapport* entretien* vidéo* stratégie plan processus ' +
      'outil* crm plateforme programme* projet* enquête* sondage* prototype* ingénieur* développeur* commercial commerciaux salon* module* portail charte contrat* manuel* procédure* ' +
      'protocole* politique* règlement cahier cahiers cahier_des_charges feuille_de_route référentiel* catalogue* modèle* gabarit* maquette* spécification* schéma* cartographie étude* ' +
      'audit* diagnostic* analyse* bilan présentation* brochure* plaquette* affiche* flyer* podcast* fiche* kit* check-list* checklist* liste* registre* annuaire base_de_données base* ' +
      'entrepôt intranet extranet réseau serveur* infrastructure cluster api apis connecteur* interface* logiciel* système* sso wifi messagerie erp machine* ligne_de_production ' +
      'capteur* robot* équipement* véhicule* camion* bâtiment* bureau bureaux magasin* boutique* entrepôts local locaux salle* cuisine* chambre* lit lits séminaire* conférence* ' +
      'réunion* session* journée* rencontre* hackathon* gala stand foire* exposition* visite* cours cursus parcours tutorat mentorat stage* alternant* apprenti* infirmi* technicien* ' +
      'responsable* directeur directrice chef_de délégué* comité* commission* groupe_de_travail cellule partenariat* convention* accord* bail avenant* marché_public appel_d\'offres ' +
      'offre* proposition* devis budget_prévisionnel certification* iso label* agrément* habilitation* questionnaire* baromètre indicateur* kpi kpis okr alerte* supervision ' +
      'sauvegarde* planning* calendrier* organigramme grille* newsletter* publication* communiqué* post posts publicité* annonce* tutoriel* faq wiki logo identité_visuelle site_web ' +
      'sites version* refonte pilote fonction* chatbot* borne* menu menus laboratoire* mascotte* ambulance* extincteur* caisse* horaire* arbre* plans test tests livre livres poste ' +
      'postes appels base_de_connaissances analyse étude audit publication formation spécification équipement présentation visite enquête certification annonce programme catalogue ' +
      'prototype rencontre interview* recrutement* appel images image épisode* exercice*',
    item:
      'ticket* tâche* bug* anomalie* projet* migration chantier* jalon* exigence* action* étape* dossier* écart* recommandation* vulnérabilité* faille* correctif* demande* lot lots ' +
      'livrable* fonctionnalités service services contrat* serveurs applications dette user_stories stories',
    others:
      'contrats_signés nouveaux_contrats client* utilisateur* visiteur* abonné* lecteur* partenaire* entreprise* participant* patient* étudiant* élève* candidat* inscription* commande* téléchargement* collaborateur* ' +
      'salarié* employé* fournisseur* membre* acheteur* prospects utilisatrice* consommateur* visiteuse* lectrice* stagiaires enseignant* professeur* parents familles foyers habitants ' +
      'citoyens usager* résidents médecins soignants infirmiers pharmacies hôpitaux cliniques écoles lycées universités communes mairies villes collectivités associations bénévoles ' +
      'donateurs dons mécènes investisseurs actionnaires journalistes médias articles_de_presse retombées influenceurs abonnements inscrits adhésions adhérent* followers réservations ' +
      'ventes acheteuses revendeurs distributeurs détaillants magasins boutiques restaurants hôtels artisans agriculteurs pme startups sociétés banques assurés locataires ' +
      'propriétaires voyageurs passagers conducteurs chauffeurs livreurs opérateurs équipes managers collègues collaboratrices nouveaux_arrivants recrues développeurs contributeurs ' +
      'mentions recommandations avis leads rendez-vous personnes gens femmes hommes jeunes enfants adultes seniors appels appelants courriels factures paiements colis livraisons ' +
      'allocataires demandeurs bêta-testeurs testeur* testeuses sponsors',
    done:
      'terminé* livré* publié* déployé* documenté* en_place disponible* finalisé* lancé* créé* opérationnel* en_ligne en_production rédigé* validé* signé* approuvé* adopté* installé* ' +
      'formé* recruté* mis_en_place mise_en_place mis_en_œuvre mis_à_jour en_service en_vigueur ouvert* fermé* achevé* réalisé* testé* migré* traduit* envoyé* diffusé* présenté* ' +
      'construit* rénové* équipé* acheté* remplacé* nommé* désigné* défini* établi* prêt* accessible* actif active fini* conclu* organisé* effectué* automatisé* intégré* centralisé* ' +
      'numérisé* archivé* audité* certifié* obtenu* paramétré* configuré* branché* prise_en_main en_marche cartographié* élaboré* tenu*',
    vague:
      'meilleur* mieux facile* rapide* efficace* simple* fluide* moderne* attractif* satisfait* innovant* fort* performant* optimal* excellent* exceptionnel* irréprochable* premier ' +
      'première référence leader fiable* robuste* sûr* sécurisé* intuitif* intuitive* agréable* convivial* attrayant* attractive* durable* responsable* agile* flexible* souple* ' +
      'transparent* clair* cohérent* dynamique* engagé* motivé* épanoui* heureux heureuse* compétitif* compétitive* proche* solide* bon bonne bons bonnes belle personnalisé* humain* ' +
      'inclusif* pertinent* reconnu* incontournable* davantage véritable* vraiment lisible* accessible* harmonieu* saine* sain vertueu* prévisible* *able *ible *ables *ibles vivant*',
    soft:
      'qualité expérience* communication collaboration image culture* confiance relation* cohésion esprit ambiance climat bien-être motivation engagement implication adhésion ' +
      'satisfaction fidélité notoriété réputation marque attractivité rayonnement visibilité présence position* leadership innovation créativité compétence* savoir-faire connaissance* ' +
      'compréhension transparence autonomie responsabilité agilité flexibilité efficacité performance productivité sécurité stabilité fiabilité durabilité simplicité clarté service ' +
      'accompagnement environnement cadre égalité inclusion diversité partenariat dialogue écoute solidarité reconnaissance valeur* excellence synergie* coopération dynamique maturité ' +
      'gouvernance échanges compétitivité croissance offre soins lien* gestion',
    light:
      'créer offrir bâtir construire fournir livrer développer proposer établir instaurer assurer garantir donner apporter favoriser promouvoir mettre_en_place entretenir produire ' +
      'faire',
    does:
      'utilisent utilise adoptent adopte achètent achète commandent commande reviennent revient recommandent recommande renouvellent renouvelle se_connectent connectent connecte ' +
      'consultent consulte ouvrent ouvre lisent lit répondent répond participent participe assistent assiste s\'inscrivent inscrivent inscrit s\'abonnent abonnent abonne paient paie ' +
      'payent paye donnent donne restent reste quittent quitte choisissent choisit déclarent déclare disent dit jugent juge notent note évaluent partagent partage visitent visite ' +
      'téléchargent télécharge terminent termine achèvent achève réussissent réussit obtiennent obtient trouvent trouve savent sait connaissent connaît comprennent comprend attendent ' +
      'attend appellent appelle signalent signale contribuent contribue rejoignent rejoint publient parlent parle citent cite suivent suit acceptent accepte passent arrivent arrive ' +
      'reçoivent reçoit résilient résilie annulent annule demandent demande travaillent travaille viennent vient prennent prend vont va vendent revendent bénéficient bénéficie ' +
      'atteignent dépasse dépassent subit subissent manque manquent perd perdent échoue échouent dure durent tombe tombent survient surviennent signent signe informent informe ' +
      'plantent plante pensent pense recommanderaient recommanderait',
    deed:
      '*ation *ition *ction *sion *ement *age achat vente envoi choix ajout étude audit refonte bascule mise reprise remise tenue prise pose lancement publication rédaction ' +
      'développement conception implémentation déploiement organisation formation recrutement réalisation livraison définition migration installation montage signature validation ' +
      'certification évaluation numérisation déménagement transfert centralisation fusion réorganisation remplacement réparation prototypage paramétrage introduction instauration ' +
      'élaboration préparation planification sélection formalisation spécification négociation constitution passage révision actualisation équipement aménagement rénovation ' +
      'présentation démonstration création prise_en_charge',
    infinitive: '*iser *ifier *iquer *er *ir *dre *uire *tre *aire obtenir~validation obtenir~accord obtenir~certification obtenir~agrément',
    participle:
      '*isé *isée *isés *isées *ifié *ifiée *ifiés *ifiées *gé *gée *gés *gées *ré *rée *rés *rées *mé *mée *més *mées *né *née *nés *nées *cé *cée *cés *cées *vé *vée *vés *vées *qué ' +
      '*quée *qués *quées *llé *llée *llés *llées *sé *sée *sés *sées *ué *uée *ués *uées *yé *yée *yés *yées',
    from: 'de depuis',
    to: 'à → jusqu\'à au en_dessous aux',
    by: 'de par',
    line:
      'moins plus sous inférieur* supérieur* minimum maximum au-dessus au-delà dessous ≥ ≤ > < = au_moins au_plus en_dessous au-dessous maximale minimale d\'ici jusqu\'à dépassant ' +
      'plafond',
    per: 'par chaque par_mois par_an',
    of: 'de des du d\' de_la d\'un d\'une',
    none: 'aucun* zéro sans jamais nul nulle personne pas_un pas_une',
    compare:
      'plus moins hausse baisse réduction augmentation croissance supplémentaire* rapide* meilleur* supérieur* inférieur* davantage mieux moindre* plus_rapide recul chute progression ' +
      'diminution gain',
    often: 'quotidien* hebdomadaire* mensuel* trimestriel* annuel* chaque_mois chaque_semaine',
    month: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi',
    label: 'version phase étape trimestre t q semaine niveau lot année article ligne salle',
    spelled: 'deux trois quatre cinq six sept huit neuf dix douze vingt trente cinquante cent onze quinze seize quarante soixante mille dizaine douzaine centaine moitié tiers quart',
    all: 'tous toutes tout toute chaque ensemble totalité intégralité chacun chacune l\'ensemble',
    percent: '% pour_cent pourcent points point',
    money: '€ $ euros euro k€ m€',
    factorUnit: 'x fois',
    seconds: 'ms s sec seconde* min minute* h heure*',
    days: 'j jour jours semaine* mois an ans année*',
    rate: 'mo go to kwh mwh kg tonnes litres',
    and: 'et & + , ;',
    can: 'peut peuvent pouvoir',
    be: 'est sont devient être sera seront été fait font aiment sentent sent adorent',
    have: 'a ont dispose disposent possède possèdent',
    common:
      'le la les de des du et en un une pour à au aux dans sur par que qui ne pas avec nos notre est sont ce cette se plus moins d\' l\' d’ici ou chaque tous nous leur leurs son sa ses ' +
      'ces s\' n\' qu\' j\' c\' entre vers afin sans sous lors dont',
  },
};
