const BEARER = /^Bearer +([A-Za-z0-9._~+/-]{16,200}=*)$/i;

/** The token of an Authorization header; null where there is none, or nothing that could be one of ours. */
export const bearerOf = (header: string | undefined): string | null => BEARER.exec(header ?? '')?.[1] ?? null;
