import type { DocumentId } from '@etappe/domain/kernel/id'

/** Where the content of a document is to be had. */
export const documentAddress = (id: DocumentId): string => `/api/files/documents/${id}`
