import { applicationNumber } from '@etappe/domain/applications/application-number'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import { Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { ChangeDialog } from '../ui/change-dialog.tsx'
import type { ActDialogProps } from './act-dialog-props.ts'
import css from './act-dialog.module.css'
import { LikeLine } from './like-line.tsx'

const other = 'other'
const nothing = {}

/** Says which application this one repeats: one of those that look alike, or another by its number. */
export function DuplicateDialog({ detail: { application, likeApplications }, onDone, onClose }: ActDialogProps) {
  const { api, queryClient } = useApp()
  const words = useWords('intake').act.duplicate
  const { id, number } = application
  const candidates = likeApplications.filter((it) => it.state !== 'duplicate')
  const [pick, setPick] = useState<string>(candidates[0]?.id ?? other)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const mark = useCommand(api.application.markDuplicate.mutationOptions(), {
    report: 'inline',
    undo: true,
    done: (it) => words.done({ number, of: candidates.find((one) => one.id === it.duplicateOfId)?.number ?? typed.trim().toUpperCase() }),
  })
  /** The application with the typed number, or why there is none. */
  const find = async (): Promise<ApplicationId | null> => {
    const read = applicationNumber.safeParse(typed.trim().toUpperCase())
    if (read.success && read.data === number) return null
    const found = read.success && (await queryClient.query(api.application.get.queryOptions({ number: read.data })).catch(() => undefined))
    return found ? found.application.id : null
  }
  const save = async () => {
    const chosen = candidates.find((it) => it.id === pick)?.id ?? (await find())
    const isItself = typed.trim().toUpperCase() === number
    setProblem(chosen ? null : typed.trim() === '' ? words.choose : isItself ? words.itself : words.unknown)
    if (!chosen || !(await mark.run({ id, duplicateOfId: chosen }))) return
    onClose()
    onDone?.()
  }
  return (
    <ChangeDialog
      title={words.title({ number })}
      lead={words.lead}
      save={words.save}
      labels={nothing}
      problems={nothing}
      command={mark}
      onSave={() => void save()}
      onClose={onClose}
    >
      {candidates.length > 0 ? (
        <Radio.Group label={words.which} value={pick} onChange={setPick}>
          <div className={css.radios}>
            {candidates.map((it) => (
              <Radio key={it.id} value={it.id} label={<LikeLine like={it} />} />
            ))}
            <Radio value={other} label={words.other} />
          </div>
        </Radio.Group>
      ) : (
        <p className="quiet">{words.none}</p>
      )}
      {pick === other && (
        <TextInput
          data-autofocus
          label={words.number}
          description={words.numberHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          required
          error={problem}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
    </ChangeDialog>
  )
}
