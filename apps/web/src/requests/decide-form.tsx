import '@mantine/core/styles/Kbd.css'
import type { RequestItem } from '@etappe/domain/requests/request-row'
import { Button, Kbd, Textarea } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useCommand } from '../api/use-command.ts'
import { useApp } from '../app/app-context.tsx'
import { useShortcut } from '../app/use-shortcut.ts'
import { useDraft } from '../ui/use-draft.ts'
import { useSaveKey } from '../ui/use-save-key.ts'
import css from './decision-pane.module.css'
import { useRequestWords } from './use-request-words.ts'

interface Props {
  readonly item: RequestItem
  /** Called with the decision made, to go on to the next. */
  readonly onDone: () => void
}

/** Grant or refuse, with a comment; refusing asks for one. */
export function DecideForm({ item: { request, caseNumber: number }, onDone }: Props) {
  const { api, messages: m } = useApp()
  const { words } = useRequestWords()
  const said = words.decide
  // Kept while others are looked at, and when the session ends in the middle of a sentence.
  const { value: comment, set: setComment, clear } = useDraft(`request.${request.id}`, '')
  const [isRefusing, setRefusing] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const command = useCommand(api.request.decide.mutationOptions(), {
    done: (it) => (it.state === 'granted' ? words.said.granted({ number }) : words.said.refused({ number })),
    undo: true,
    report: 'inline',
    onDone: () => {
      clear()
      onDone()
    },
  })
  const decide = (grant: boolean) => {
    if (!command.isPending) void command.run({ id: request.id, version: request.version, grant, comment })
  }
  const refuse = () => {
    setRefusing(true)
    if (comment.trim() !== '') return decide(false)
    // Asked for the second time without a word: say what is missing.
    setMissing(isRefusing)
    field.current?.focus()
  }
  useShortcut('z', words.key.grant, () => decide(true))
  useShortcut('a', words.key.refuse, refuse)
  useSaveKey(refuse, isRefusing)
  const error =
    isMissing && comment.trim() === '' ? said.refuseNeeds : command.problems['comment'] && m.errors.problem[command.problems['comment']]
  return (
    <section className={css.decide} aria-label={said.heading}>
      <p className="quiet">{said.effect[request.kind]}</p>
      <Textarea
        ref={field}
        label={isRefusing ? said.why : said.comment}
        description={said.commentHint}
        error={error}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        dir="auto"
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {command.message !== null && !command.problems['comment'] && (
        <p role="alert" className="bad">
          {command.message}
        </p>
      )}
      <div className={css.acts}>
        <Button leftSection={<IconCheck size={16} aria-hidden />} loading={command.isPending} onClick={() => decide(true)}>
          {said.grant}
        </Button>
        <Button variant="default" leftSection={<IconX size={16} aria-hidden />} disabled={command.isPending} onClick={refuse}>
          {said.refuse}
        </Button>
        <span className={`${css.keys} quiet small`} aria-hidden>
          <Kbd size="xs">z</Kbd> {said.grant} <Kbd size="xs">a</Kbd> {said.refuse} <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> {said.walk}
        </span>
      </div>
    </section>
  )
}
