import base from './base.css' with { type: 'text' };
import filters from './filters.css' with { type: 'text' };
import findings from './findings.css' with { type: 'text' };
import layout from './layout.css' with { type: 'text' };
import overview from './overview.css' with { type: 'text' };
import print from './print.css' with { type: 'text' };
import screens from './screens.css' with { type: 'text' };
import tables from './tables.css' with { type: 'text' };
import text from './text.css' with { type: 'text' };

/** The style of the report, without its comments; what comes later outweighs what comes before. */
export const stylesheet = [base, layout, overview, filters, text, findings, tables, screens, print]
  .join('')
  .replace(/\/\*.*?\*\/\n/gs, '');
