import type { CaseId } from '@etappe/domain/kernel/id'
import { releaseId } from '@etappe/domain/kernel/id'
import { type ReleaseFields, releaseParts } from '@etappe/domain/plan/release'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { changedFields } from '../ui/changed-fields.ts'
import { useDraft } from '../ui/use-draft.ts'

const nothing: ReleaseFields = { parts: [], experience: '' }

/** The release of a case and its form: what is typed stays on this device until it is saved. */
export function useRelease(caseId: CaseId) {
  const { api, queryClient } = useApp()
  const words = useWords('similar')
  const { data } = useSuspenseQuery(api.release.get.queryOptions({ caseId }))
  const { release, preview } = data
  const [newId] = useState(() => releaseId.parse(crypto.randomUUID()))
  const stored: ReleaseFields = release ? { parts: release.parts, experience: release.experience } : nothing
  const draft = useDraft(`release.${caseId}`, { base: stored, version: release?.version ?? 0, content: stored })
  // As long as nothing is changed here the form follows what others change.
  const { base, version, content } = draft.isDirty ? draft.value : { base: stored, version: release?.version ?? 0, content: stored }
  const command = useCommand(api.release.change.mutationOptions(), {
    report: 'inline',
    undo: true,
    done: (it) => (it.parts.length > 0 ? words.release.saved : words.release.withdrawn),
  })
  const edit = (part: Partial<ReleaseFields>) => draft.set({ base, version, content: { ...content, ...part } })
  return {
    release,
    preview,
    content,
    command,
    isDirty: draft.isDirty && Object.keys(changedFields(base, content)).length > 0,
    setParts: (parts: readonly string[]) => edit({ parts: releaseParts.filter((it) => parts.includes(it)) }),
    setExperience: (experience: string) => edit({ experience }),
    /** Saves; `chosen` are fields somebody else changed too, as decided in the dialog. */
    save: async (chosen: Partial<ReleaseFields> | null = null) => {
      const now = chosen ? (await queryClient.query(api.release.get.queryOptions({ caseId }, { staleTime: 0 }))).release : null
      const fields = { ...changedFields(base, content), ...chosen }
      const at = { id: now?.id ?? release?.id ?? newId, version: now?.version ?? version }
      const saved = await command.run({ ...at, caseId, fields })
      if (!saved) return
      const after = { parts: saved.parts, experience: saved.experience }
      draft.clear({ base: after, version: saved.version, content: after })
    },
  }
}
