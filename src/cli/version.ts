/** Put in place by the build from package.json. */
declare const CLAIM_AUDIT_VERSION: string | undefined;

export const version: string = typeof CLAIM_AUDIT_VERSION === 'string' ? CLAIM_AUDIT_VERSION : 'development';
