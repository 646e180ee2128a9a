import {
  applicationFileTypes,
  largestApplication,
  largestApplicationFile,
  mostApplicationFiles,
} from '@etappe/domain/applications/application-file'

const megabyte = 1024 * 1024

/** The limits in the units people read. */
export const fileLimits = {
  size: String(largestApplicationFile / megabyte),
  all: String(largestApplication / megabyte),
  count: mostApplicationFiles,
}

export type FileRefusal = 'too-many' | 'empty' | 'type' | 'too-large' | 'too-much'

/** Why a file cannot stand beside the others, said before a byte leaves; `null` when it can. */
export function refuseFile(file: Pick<File, 'size' | 'type'>, others: readonly { readonly size: number }[]): FileRefusal | null {
  if (others.length >= mostApplicationFiles) return 'too-many'
  if (file.size === 0) return 'empty'
  // Not every browser knows every type; the server looks into the file.
  if (file.type !== '' && !applicationFileTypes.includes(file.type)) return 'type'
  if (file.size > largestApplicationFile) return 'too-large'
  return others.reduce((sum, it) => sum + it.size, file.size) > largestApplication ? 'too-much' : null
}
