import type { Block } from '../../document/types.ts';
import { readNumberList } from './number-list.ts';
import type { Marker } from './types.ts';

/** Sites whose pages are papers, their records or registered trials. */
const PAPER_HOSTS = new Set(
  (
    'pubmed.gov doi.org europepmc.org clinicaltrials.gov clinicaltrialsregister.eu isrctn.com ' +
    'cochranelibrary.com cochrane.org nejm.org thelancet.com bmj.com jamanetwork.com nature.com ' +
    'science.org sciencemag.org sciencedirect.com springer.com springeropen.com biomedcentral.com ' +
    'onlinelibrary.wiley.com plos.org mdpi.com frontiersin.org academic.oup.com tandfonline.com ' +
    'cell.com pnas.org sagepub.com karger.com thieme-connect.com thieme-connect.de hindawi.com ' +
    'jstage.jst.go.jp hal.science archives-ouvertes.fr cairn.info em-consulte.com arxiv.org ' +
    'biorxiv.org medrxiv.org researchgate.net semanticscholar.org lww.com ahajournals.org ' +
    'dovepress.com'
  ).split(' '),
);
/** Sites under any domain of these names: `ncbi.nlm.nih.gov`, `scholar.google.fr`. */
const PAPER_NAMES = /(?:^|\.)(?:pubmed|pmc|europepmc|ncbi|scholar\.google)\./;
/** Of the hosts above, parts that hold no papers are left out by path. */
const RECORD_PATH = /pubmed|pmc|\/articles?\/|\d{6,}|books/i;

/** Identifiers printed in the text: `PMID: 123`, `PMC123`, `doi:10.1/x`, `NCT01234567`. */
const IDENTIFIER =
  /(?<![A-Za-zÀ-ÖØ-öø-ÿ0-9])(?:PMID:?\s?(\d{4,9})|(PMC\d{4,9})|(?:doi:?\s?)?(10\.\d{4,9}\/[^\s"<>)\]},;]{2,120})|((?:NCT\d{8}|ISRCTN\d{6,10}|EudraCT:?\s?\d{4}-\d{6}-\d{2}|ACTRN\d{14}|ChiCTR[\w-]{6,20})))/gi;
const URL_IN_TEXT =
  /(?:https?:\/\/|www\.)[^\s<>"'«»()[\]]{4,300}|(?<![A-Za-zÀ-ÖØ-öø-ÿ0-9.])(?:pubmed\.ncbi\.nlm\.nih\.gov|doi\.org|clinicaltrials\.gov)\/[^\s<>"'«»()[\]]{2,200}/gi;

/** Whether an address leads to a paper, its record, or a registered trial. */
export function isPaperAddress(href: string): boolean {
  const match = /^(?:https?:)?(?:\/\/)?([^/?#\s]+)([^\s]*)$/i.exec(href);
  if (!match || !isPaperHost(match[1]!.toLowerCase())) return false;
  if (/ncbi\.nlm/i.test(match[1]!)) return RECORD_PATH.test(match[1]! + match[2]!);
  return match[2]!.replace(/\/$/, '').length > 1;
}

function isPaperHost(host: string): boolean {
  for (let at = 0; at >= 0 && at < host.length; ) {
    if (PAPER_HOSTS.has(host.slice(at))) return true;
    const dot = host.indexOf('.', at);
    at = dot < 0 ? -1 : dot + 1;
  }
  return PAPER_NAMES.test(host);
}

/** Links to papers, links that lead to a note of the same page, and identifiers printed in the text. */
export function findLinks(block: Block, start: number, end: number): Marker[] {
  const markers: Marker[] = [];
  for (const link of block.links) {
    if (link.start < start || link.end > end) continue;
    if (link.href.startsWith('#')) {
      const numbers = readNumberList(block.text.slice(link.start, link.end).replace(/[[\]()^]/g, ''));
      if (numbers)
        markers.push({ start: link.start, end: link.end, style: 'footnote', targets: [link.href.slice(1)] });
    } else if (isPaperAddress(link.href)) {
      markers.push({ start: link.start, end: link.end, style: 'link', targets: [link.href] });
    }
  }
  const text = block.text.slice(start, end);
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const address = match[0].replace(/[.,;:!?…]+$/, '');
    if (!isPaperAddress(address)) continue;
    markers.push({
      start: start + match.index,
      end: start + match.index + address.length,
      style: 'link',
      targets: [address],
    });
  }
  for (const match of text.matchAll(IDENTIFIER)) {
    const [whole, pmid, pmc, doi, trial] = match;
    const written = whole.replace(/[.,;:!?…]+$/, '');
    const target = pmid ? `PMID ${pmid}` : (pmc ?? doi?.replace(/[.,;:!?…]+$/, '') ?? trial!);
    markers.push({
      start: start + match.index,
      end: start + match.index + written.length,
      style: 'link',
      targets: [target],
    });
  }
  return markers;
}
