import { type FileHead, fileHead } from '@etappe/domain/applications/application-file'
import type { ErrorCode } from '@etappe/domain/kernel/errors'
import { sendFile, type Sending } from '../api/send-file.ts'

export interface Upload extends Omit<Sending, 'address'> {
  readonly token: string
  /** The same for every attempt with the same file, so that it is added once. */
  readonly id: string
}

/** How it ended: the file as the server keeps it, why it was refused, or that the connection broke off. */
export type UploadEnd = FileHead | ErrorCode | 'lost'

/** Sends one file of a draft. */
export async function uploadFile({ token, id, ...sending }: Upload): Promise<UploadEnd> {
  const end = await sendFile({ ...sending, address: `/api/files/apply/${encodeURIComponent(token)}?id=${id}` })
  if ('refused' in end) return end.refused
  const kept = fileHead.safeParse(end.answer)
  return kept.success ? kept.data : 'lost'
}
