/** The answer to an operation with one root field. */
export type Answer<Field extends string, Payload> = Record<Field, Payload | null>;

export const REGISTER = `mutation Register($input: RegisterInput!) {
  register(input: $input) { session { accessToken } userErrors { message } }
}`;

export const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { session { accessToken } userErrors { message } }
}`;

export const CREATE_UPLOAD = `mutation CreateUpload($input: CreateUploadInput!) {
  createUpload(input: $input) { upload { id url method } userErrors { message } }
}`;

export const IMPORT_KEYWORDS = `mutation ImportKeywords($input: ImportKeywordsInput!) {
  importKeywords(input: $input) { import { id } userErrors { message } }
}`;

export const ANALYZE_NICHE = `mutation AnalyzeNiche($input: AnalyzeNicheInput!) {
  analyzeNiche(input: $input) { analysis { id } userErrors { message } }
}`;
