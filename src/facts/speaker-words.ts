import type { Language } from '../language/types.ts';
import type { Quotation } from './types.ts';

/** Words by which the speaker of a quotation is told, as token folds. */
export interface SpeakerWords {
  /** Verbs of saying, in the forms that stand beside quotations. */
  readonly says: ReadonlySet<string>;
  readonly speakers: Readonly<Record<Exclude<Quotation['speaker'], 'unknown'>, ReadonlySet<string>>>;
  /** Those who speak for the seller: neither patients nor clinicians. */
  readonly sellers: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** Words that announce what is a name or a wording rather than speech. */
  readonly naming: ReadonlySet<string>;
}

/** The words of a language. */
export const SPEAKER_WORDS: Readonly<Record<Language, SpeakerWords>> = {
  en: {
    says: words(
      'say says said saying tell tells told write writes wrote report reports reported explain explains explained add adds added ' +
        'recall recalls recalled admit admits admitted share shares shared confess confesses confessed testify testifies rave raves raved ' +
        'reveal reveals revealed declare declares declared note notes noted comment comments commented smile smiles laughs laughed ' +
        'warn warns warned state states stated asks asked answers answered replies replied insists exclaims quote quotes review reviews',
    ),
    speakers: {
      patient: words(
        'patient patients customer customers client clients user users buyer buyers reader readers member members mother father mum mom ' +
          'dad husband wife daughter son grandmother grandfather grandma grandpa survivor sufferer athlete runner teacher retired pensioner nan ' +
          'testimonial testimonials reviewer shopper parent parents tester testers verified guest guests aged',
      ),
      clinician: words(
        'dr doctor doctors md physician physicians surgeon surgeons dermatologist dermatologists pharmacist pharmacists nurse nurses midwife ' +
          'therapist therapists physiotherapist osteopath naturopath dentist dentists psychologist psychiatrist cardiologist gp oncologist ' +
          'neurologist paediatrician pediatrician nutritionist dietitian dietician practitioner practitioners acupuncturist homeopath rheumatologist',
      ),
      researcher: words(
        'researcher researchers scientist scientists investigator investigators author authors professor prof phd study trial biologist ' +
          'pharmacologist epidemiologist journal studies university institute laboratory',
      ),
      critic: words(
        'fda ftc asa mhra efsa tga nhs regulator regulators authority authorities watchdog court tribunal judge ruling cochrane agency ministry',
      ),
    },
    sellers: words(
      'founder founders cofounder ceo owner director manager president spokesperson spokeswoman spokesman team company label brand',
    ),
    firstPerson: words('i my me mine myself'),
    naming: words(
      'called named term word words phrase expression label known titled entitled slogan name claim claims',
    ),
  },
  fr: {
    says: words(
      'dit disent disait ecrit ecrivait raconte racontent racontait temoigne temoignent temoignait confie confient confiait explique expliquent ' +
        'expliquait affirme affirment assure assurent declare declarent rapporte rapportent ajoute ajoutait note precise precisent souligne ' +
        'soulignent rappelle rappellent avoue partage partagent resume conclut repond repondent previent previennent alerte sourit rit ' +
        'constate constatent estime estiment lance demande commente commentent reconnait reconnaissent avis temoignage temoignages',
    ),
    speakers: {
      patient: words(
        'patient patiente patients patientes client cliente clients clientes utilisateur utilisatrice utilisateurs lecteur lectrice maman papa ' +
          'mere pere mari femme epouse fille fils grand-mere retraite retraitee ans sportif sportive curiste consommateur consommatrice adherent ' +
          'adherente abonne abonnee temoin testeur testeuse parents enseignante infirmiere-patiente temoignage temoignages acheteur acheteuse',
      ),
      clinician: words(
        'dr dre docteur docteure doctoresse medecin medecins pr chirurgien chirurgienne chirurgiens dermatologue dermatologues pharmacien pharmacienne ' +
          'pharmaciens infirmier infirmiere infirmieres sage-femme therapeute therapeutes kinesitherapeute kine osteopathe osteopathes naturopathe ' +
          'naturopathes dentiste dentistes psychologue psychiatre cardiologue oncologue neurologue pediatre nutritionniste dieteticien ' +
          'dieteticienne praticien praticienne praticiens acupuncteur homeopathe rhumatologue generaliste gynecologue sophrologue magnetiseur',
      ),
      researcher: words(
        'chercheur chercheurs chercheuse chercheuses scientifique scientifiques auteur auteurs professeur professeure etude essai biologiste ' +
          'pharmacologue epidemiologiste revue universite institut laboratoire inserm cnrs',
      ),
      critic: words(
        'ansm has dgccrf anses miviludes efsa fda autorite autorites agence regulateur tribunal cour juge academie ministere ordre arpp afmps swissmedic',
      ),
    },
    sellers: words(
      'fondateur fondatrice fondateurs directeur directrice gerant gerante pdg president presidente responsable equipe marque createur creatrice',
    ),
    firstPerson: words("je j' mon ma mes moi m' me"),
    naming: words(
      'appele appelee appeles appelees nomme nommee dit dite terme mot mots expression mention formule intitule intitulee slogan baptise baptisee pretendu pretendue pretendus',
    ),
  },
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
