import type { OrganisationId } from '@etappe/domain/kernel/id'
import { organisationFields } from '@etappe/domain/organisations/organisation'
import { Button } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { messageFor } from '../api/message-for.ts'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import { MergeEffect } from './merge-effect.tsx'
import { SideBySide } from './side-by-side.tsx'
import css from './side-by-side.module.css'
import { useOrganisationValues } from './use-organisation-values.ts'
import { useSides } from './use-sides.ts'

interface Props {
  readonly first: OrganisationId
  readonly second: OrganisationId
  readonly onClose: () => void
}

const allFields = organisationFields.keyof().options

/** Two entries side by side: what holds, what will name the one that stays, and which of them that is. */
export function MergeCompare({ first, second, onClose }: Props) {
  const { api, messages: m } = useApp()
  const words = useWords('organisations')
  const navigate = useNavigate()
  const [isSwapped, setIsSwapped] = useState(false)
  const ids = isSwapped ? { keepId: second, mergeId: first } : { keepId: first, mergeId: second }
  const { data: preview, error } = useQuery(api.organisation.mergePreview.queryOptions(ids))
  const show = useOrganisationValues([preview?.keep.municipalityKey ?? null, preview?.merge.municipalityKey ?? null])
  const merge = useCommand(api.organisation.merge.mutationOptions(), {
    done: (it) => words.said.merged({ name: it.name }),
    undo: true,
    report: 'inline',
    onDone: (it) => {
      onClose()
      void navigate({ to: '/organisationen/$id', params: { id: it.id } })
    },
  })
  const rows = preview
    ? allFields.map((field) => ({
        field,
        label: words.field.organisation[field],
        keep: show(field, preview.keep[field]),
        gone: show(field, preview.merge[field]),
      }))
    : []
  const { sides, choose, taken, reset } = useSides(rows)
  const save = () => {
    if (!preview) return
    const fields = Object.fromEntries(allFields.filter((it) => taken.includes(it)).map((it) => [it, preview.merge[it]]))
    void merge.run({ ...ids, keepVersion: preview.keep.version, mergeVersion: preview.merge.version, fields })
  }
  const swap = () => {
    reset()
    setIsSwapped(!isSwapped)
  }
  return (
    <ChangeDialog
      title={words.merge.title}
      save={words.merge.save}
      labels={words.field.organisation}
      problems={merge.problems}
      command={{ isPending: merge.isPending, message: error ? messageFor(m, error) : merge.message }}
      onSave={save}
      onClose={onClose}
    >
      {preview && (
        <>
          <p>
            {words.merge.keep}: <bdi className="strong">{preview.keep.name}</bdi>
            <br />
            {words.merge.gone}: <bdi className="strong">{preview.merge.name}</bdi>
          </p>
          <Button
            className={css.swap ?? ''}
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowsExchange size={16} aria-hidden />}
            onClick={swap}
          >
            {words.merge.swap}
          </Button>
          <SideBySide rows={rows} sides={sides} onChange={choose} />
          <MergeEffect preview={preview} />
        </>
      )}
    </ChangeDialog>
  )
}
