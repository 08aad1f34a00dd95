import type { Reference } from '../../bibliography/types.ts';

/** Where a work can be read, made of an identifier and nothing else that a page says. */
export interface WorkLink {
  readonly label: string;
  readonly href: string;
}

/** Links to a work by the identifiers that it prints; an identifier of the wrong form makes none. */
export function workLinks({ doi, pmid, pmcid, nct }: Reference): WorkLink[] {
  const links: (WorkLink | false)[] = [
    doi !== null &&
      /^10\.\d{4,9}\/[^\s\p{Cc}\p{Cf}\p{Surrogate}]{1,200}$/u.test(doi) && {
        label: `DOI ${doi}`,
        href: `https://doi.org/${doi.split('/').map(encoded).join('/')}`,
      },
    pmid !== null &&
      /^\d{1,9}$/.test(pmid) && { label: `PMID ${pmid}`, href: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` },
    pmcid !== null &&
      /^PMC\d{1,9}$/i.test(pmcid) && {
        label: pmcid.toUpperCase(),
        href: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid.toUpperCase()}/`,
      },
    nct !== null &&
      /^NCT\d{8}$/i.test(nct) && {
        label: nct.toUpperCase(),
        href: `https://clinicaltrials.gov/study/${nct.toUpperCase()}`,
      },
  ];
  return links.filter((link) => link !== false);
}

function encoded(part: string): string {
  return encodeURIComponent(part).replaceAll("'", '%27');
}
