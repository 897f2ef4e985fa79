const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Tells whether a text is a case id as PostgreSQL writes it: anything else cannot be a case. */
export const isUuid = (text: string): boolean => UUID.test(text);
