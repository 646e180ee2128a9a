import { applicationFileId } from '@etappe/domain/kernel/id'
import { useCallback, useMemo, useState } from 'react'
import { refuseFile } from './file-rules.ts'
import type { ChangeEntry } from './use-entry.ts'
import { useFileWords } from './use-file-words.ts'

/** A file staff chose while they entered an application; it is sent once there is one to add it to. */
export interface ChosenFile {
  /** The same for every attempt, so that it is added once. */
  readonly id: string
  readonly commandId: string
  readonly file: File
  /** Why it cannot be sent, in words. */
  readonly message: string | null
}

const none: readonly string[] = []

/**
 * Files chosen for an entry. A browser keeps no files with a draft, but their names can be: whoever comes back to the draft is
 * told which ones have to be chosen again.
 */
export function useEntryFiles(names: readonly string[] = none, change: ChangeEntry) {
  const { refused } = useFileWords()
  const [chosen, setChosen] = useState<readonly ChosenFile[]>(none as readonly never[])
  const rename = useCallback(
    (next: (before: readonly string[]) => readonly string[]) => change(({ fileNames = none }) => ({ fileNames: next(fileNames) })),
    [change],
  )
  const lost = useMemo(() => names.filter((name) => !chosen.some((it) => it.file.name === name)), [names, chosen])
  return useMemo(
    () => ({
      chosen,
      toSend: chosen.filter((it) => it.message === null),
      /** Named in the draft, and not there any more. */
      lost,
      add: (files: readonly File[]) => {
        const taken: ChosenFile[] = []
        for (const file of files) {
          const others = [...chosen, ...taken].filter((it) => it.message === null).map((it) => it.file)
          const message = refused(refuseFile(file, others))
          taken.push({ id: applicationFileId.parse(crypto.randomUUID()), commandId: crypto.randomUUID(), file, message })
        }
        setChosen([...chosen, ...taken])
        const sendable = taken.flatMap((it) => (it.message === null ? [it.file.name] : []))
        rename((before) => [...new Set([...before, ...sendable])])
      },
      remove: (gone: ChosenFile) => {
        const left = chosen.filter((it) => it !== gone)
        setChosen(left)
        if (!left.some((it) => it.file.name === gone.file.name)) rename((before) => before.filter((it) => it !== gone.file.name))
      },
      forgetLost: () => rename((before) => before.filter((it) => !lost.includes(it))),
      clear: () => setChosen([]),
    }),
    [chosen, lost, refused, rename],
  )
}
export type EntryFiles = ReturnType<typeof useEntryFiles>
