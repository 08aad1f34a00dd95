// Imported by name here, so that main-content.ts can load both at once: a bundle gives a CommonJS package that
// is imported on demand no names.
export { Readability } from '@mozilla/readability';
export { parseHTML } from 'linkedom';
