import type { LetterFields } from '@etappe/domain/applications/letter-template'
import { Button, Textarea, TextInput } from '@mantine/core'
import { IconPencil, IconRefresh } from '@tabler/icons-react'
import { messageFor } from '../api/message-for.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import { Section } from '../ui/section.tsx'
import css from './letter.module.css'
import { LetterPaper } from './letter-paper.tsx'
import type { useLetter } from './use-letter.ts'

interface Props {
  readonly letter: ReturnType<typeof useLetter>
  readonly problems: Problems
  /** `null` goes back to the template. */
  readonly onChange: (letter: LetterFields | null) => void
}

/** The letter as the applicant will read it; the wording can be changed. */
export function LetterEditor({ letter: { letter, isEdited, error, retry }, problems, onChange }: Props) {
  const { messages: m } = useApp()
  const { decision, retry: again } = useWords('admission')
  const words = decision.letter
  if (error !== null)
    return (
      <Section title={words.heading}>
        <div role="alert" className={css.letter}>
          <p>
            {words.failed} {messageFor(m, error)}
          </p>
          <div className={css.acts}>
            <Button variant="default" onClick={retry}>
              {again}
            </Button>
          </div>
        </div>
      </Section>
    )
  if (letter === null)
    return (
      <Section title={words.heading}>
        <p className={css.none}>{words.none}</p>
      </Section>
    )
  return (
    <Section title={words.heading}>
      <div className={css.letter}>
        {isEdited ? (
          <>
            <TextInput
              {...fieldProps(m, problems, 'letter.subject')}
              label={words.subject}
              dir="auto"
              value={letter.subject}
              onChange={(event) => onChange({ ...letter, subject: event.currentTarget.value })}
            />
            <Textarea
              {...fieldProps(m, problems, 'letter.body')}
              label={words.body}
              autosize
              minRows={8}
              maxRows={30}
              dir="auto"
              value={letter.body}
              onChange={(event) => onChange({ ...letter, body: event.currentTarget.value })}
            />
            <p className="quiet small">{words.edited}</p>
          </>
        ) : (
          <LetterPaper letter={letter} />
        )}
        <div className={css.acts}>
          {isEdited ? (
            <Button variant="default" leftSection={<IconRefresh size={16} aria-hidden />} onClick={() => onChange(null)}>
              {words.refill}
            </Button>
          ) : (
            <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onChange(letter)}>
              {words.edit}
            </Button>
          )}
          <span className="quiet small">{words.open}</span>
        </div>
      </div>
    </Section>
  )
}
