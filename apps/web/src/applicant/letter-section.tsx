import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { Section } from '../ui/section.tsx'
import { WholeNumbers } from '../ui/whole-numbers.tsx'
import css from './applicant.module.css'
import { applicantAddress } from './applicant-address.ts'
import { useApplicantWords } from './use-applicant-words.ts'

interface Props {
  readonly token: string
  readonly letter: NonNullable<ApplicantView['letter']>
}

/** The letter of the decision, to read here and to keep. */
export function LetterSection({ token, letter }: Props) {
  const { words, formats } = useApplicantWords()
  return (
    <Section title={words.letter.heading} action={<span className="quiet small">{words.letter.on({ day: formats.day(letter.on) })}</span>}>
      <article className={css.letter} dir="auto">
        <h3>
          <WholeNumbers text={letter.subject} />
        </h3>
        <p>
          <WholeNumbers text={letter.text} />
        </p>
      </article>
      <Button
        variant="default"
        component="a"
        download
        href={applicantAddress.letter(token)}
        leftSection={<IconDownload size={16} aria-hidden />}
      >
        {words.letter.download}
      </Button>
    </Section>
  )
}
