import type { Language } from '../../language/types.ts';

const SCHEMA = '# yaml-language-server: $schema=node_modules/claim-audit/rules/schema/config.schema.json';

/** The commented configuration that `init` writes; every line that is not a comment holds by default anyway. */
export const starter: Readonly<Record<Language, string>> = {
  en: `${SCHEMA}
# Configuration of claim-audit: docs/configuration.md explains every key.
# "claim-audit config PAGE" shows what holds for a page, and why.

# Least severity that makes the exit code 1: error, warning, info, never.
fail-on: error

# Least confidence of the findings that are reported: high, medium, low.
min-confidence: low

# Warnings that are let through before the exit code is 1.
# max-warnings: 20

# How a suppression in a page that nothing needs is reported: error, warning, info, off.
# unused-directives: error

# Rules and categories: off, on, error, warning, info. "claim-audit rules" lists them.
# rules:
#   superlative: off
#   persuasion: warning
#   urgency-pressure: error

# Languages whose text is audited.
# languages: [en, fr]

# Places whose law reports show: EU, FR, UK, US. All by default.
# jurisdictions: [UK, EU]

# What is sold: medicine, cells, device, supplement, food, cosmetic, clinic, practice, other.
# By default the page's own words decide.
# product-class: supplement

# Names of what you promote: products, brands, clinics.
# promoted:
#   - Golden Knee
#   - { name: Artrovia, class: supplement }

# HTML: leave out navigation, footers and the like.
# main-content: true

# Pages to leave out, as in .gitignore; a file .claimauditignore does the same.
# ignore:
#   - drafts/
#   - "*.generated.html"

# Settings for some pages; later ones win.
# overrides:
#   - files: ["archive/**"]
#     fail-on: never
#   - files: ["fr/**"]
#     jurisdictions: [FR, EU]

# Start from another configuration: a path or a package.
# extends: ./team.yaml

# Folders of words and rules of your own, beside those shipped: docs/lexicons.md, docs/writing-rules.md.
# lexicons: [./claims/lexicons]
# rule-folders: [./claims/rules]
`,
  fr: `${SCHEMA}
# Configuration de claim-audit : docs/configuration.md explique chaque clé.
# « claim-audit config PAGE » montre ce qui vaut pour une page, et pourquoi.

# Gravité minimale qui donne le code de sortie 1 : error, warning, info, never.
fail-on: error

# Confiance minimale des constats signalés : high, medium, low.
min-confidence: low

# Avertissements admis avant que le code de sortie soit 1.
# max-warnings: 20

# Ce que vaut dans une page une directive qui ne sert pas : error, warning, info, off.
# unused-directives: error

# Règles et catégories : off, on, error, warning, info. « claim-audit rules » les liste.
# rules:
#   superlative: off
#   persuasion: warning
#   urgency-pressure: error

# Langues dont le texte est examiné.
# languages: [fr, en]

# Territoires dont les rapports montrent le droit : EU, FR, UK, US. Tous par défaut.
# jurisdictions: [FR, EU]

# Ce qui est vendu : medicine, cells, device, supplement, food, cosmetic, clinic, practice, other.
# Par défaut, les mots de la page en décident.
# product-class: supplement

# Noms de ce que vous promouvez : produits, marques, cliniques.
# promoted:
#   - Genou d'Or
#   - { name: Artrovia, class: supplement }

# HTML : laisser de côté navigation, pieds de page et autres.
# main-content: true

# Pages à écarter, comme dans .gitignore ; un fichier .claimauditignore fait de même.
# ignore:
#   - brouillons/
#   - "*.generated.html"

# Réglages de certaines pages ; les derniers l'emportent.
# overrides:
#   - files: ["archives/**"]
#     fail-on: never
#   - files: ["uk/**"]
#     jurisdictions: [UK]

# Partir d'une autre configuration : un chemin ou un paquet.
# extends: ./equipe.yaml

# Dossiers de mots et de règles à vous, en plus de ceux fournis : docs/lexicons.md, docs/writing-rules.md.
# lexicons: [./allegations/lexicons]
# rule-folders: [./allegations/rules]
`,
};
