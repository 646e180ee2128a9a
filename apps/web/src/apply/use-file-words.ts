import type { ErrorCode } from '@etappe/domain/kernel/errors'
import { useMemo } from 'react'
import { fileLimits, type FileRefusal } from './file-rules.ts'
import { useApplyWords } from './use-apply-words.ts'

/** Why a file is not taken, or did not arrive, in words. */
export function useFileWords() {
  const { messages: m, words } = useApplyWords()
  return useMemo(() => {
    const refusals: Readonly<Record<FileRefusal, string>> = {
      'too-many': words.files.tooMany(fileLimits),
      empty: m.errors.code['file-empty'],
      type: m.errors.code['file-type'],
      'too-large': words.files.tooLarge(fileLimits),
      'too-much': words.files.tooMuch({ size: fileLimits.all }),
    }
    return {
      refused: (why: FileRefusal | null): string | null => why && refusals[why],
      ended: (why: ErrorCode | 'lost'): string =>
        why === 'lost' ? words.files.failed : why === 'too-large' ? refusals['too-large'] : m.errors.code[why],
    }
  }, [m, words])
}
