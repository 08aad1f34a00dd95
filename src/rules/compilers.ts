/** What turns rule files into rules that run: loaded when a run has files of its own. */
export { compileRules } from './compile.ts';
export { extendRules } from './extend.ts';
