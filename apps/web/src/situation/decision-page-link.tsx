import type { CaseNumber } from '@etappe/domain/cases/case-number'
import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { caseFile } from '../api/case-file.ts'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** The one page for those who decide, as a PDF made from goals, measures and baseline. The route prepares the words of `situation`. */
export function DecisionPageLink({ number }: { readonly number: CaseNumber }) {
  const { locale } = useApp()
  const { decision } = useWords('situation')
  return (
    <Button
      component="a"
      variant="default"
      href={caseFile(number, 'decision-page.pdf', locale)}
      download
      title={decision.hint}
      leftSection={<IconFileText size={16} aria-hidden />}
    >
      {decision.download}
    </Button>
  )
}
