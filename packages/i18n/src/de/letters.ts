import type { Areas } from '../areas.ts'

const close = `Mit freundlichen Grüßen
Servicebüro {officeCity}
Qualität vor Ort
{officeEmail} · {officePhone}`

export const letters: Areas['letters'] = {
  text: {
    admitted: {
      subject: 'Zusage: {name} ({number})',
      body: `Guten Tag {contact},

wir freuen uns: {institution} nimmt mit dem Vorhaben „{name}“ am Programm Qualität vor Ort teil. Ihre Bewerbung {number} vom {submittedOn} ist angenommen.

Die Begleitung beginnt am {startOn}. Bei uns hat Ihr Vorhaben jetzt die Fallnummer {caseNumber}.

So geht es weiter:

1. Wir schicken Ihnen den Entwurf der Kooperationsvereinbarung, in der Regel innerhalb von zwei Wochen. Bitte sehen Sie ihn gemeinsam mit allen Beteiligten durch.
2. Ihre Prozessbegleitung meldet sich bei Ihnen und vereinbart den ersten Termin.
3. Bitte informieren Sie alle, die an der Bewerbung mitgewirkt haben.

Ihre Bewerbung und dieses Schreiben finden Sie jederzeit auf Ihrer Seite:
{link}

Haben Sie Fragen? Schreiben Sie uns oder rufen Sie uns an. Wir freuen uns auf die Zusammenarbeit.

${close}`,
    },
    waitlisted: {
      subject: 'Ihre Bewerbung steht auf der Warteliste: {name} ({number})',
      body: `Guten Tag {contact},

vielen Dank für Ihre Bewerbung {number} vom {submittedOn} mit dem Vorhaben „{name}“.

Wir würden gern mit Ihnen zusammenarbeiten. Zurzeit sind jedoch alle Plätze vergeben. Ihre Bewerbung steht deshalb auf unserer Warteliste.

Unser Grund: {reason}

Sie müssen jetzt nichts tun. Sobald ein Platz frei wird, melden wir uns. Wenn sich Ihre Pläne ändern, sagen Sie uns bitte Bescheid oder ziehen Sie Ihre Bewerbung auf Ihrer Seite zurück:
{link}

Haben Sie Fragen? Schreiben Sie uns oder rufen Sie uns an.

${close}`,
    },
    rejected: {
      subject: 'Unsere Entscheidung über Ihre Bewerbung: {name} ({number})',
      body: `Guten Tag {contact},

vielen Dank für Ihre Bewerbung {number} vom {submittedOn} mit dem Vorhaben „{name}“ und für die Zeit, die Sie sich dafür genommen haben.

Leider können wir {institution} nicht in das Programm Qualität vor Ort aufnehmen.

Unser Grund: {reason}

Diese Entscheidung gilt nur für diese Bewerbung. In einer späteren Runde können Sie sich gern wieder bewerben. Wir erläutern Ihnen die Entscheidung gern und überlegen mit Ihnen, was Ihnen sonst weiterhilft.

Ihre Bewerbung und dieses Schreiben finden Sie auf Ihrer Seite:
{link}

${close}`,
    },
  },
  sample: {
    name: 'Sprachnetz Süd',
    number: 'B-2026-0031',
    contact: 'Erika Mustermann',
    institution: 'Familienzentrum Süd',
    caseNumber: 'KI-N-026',
    officeCity: 'Kiel',
    officeEmail: 'kiel@servicebuero.example',
    officePhone: '(0431) 000 00 - 00',
    link: 'https://etappe.example/bewerbung/…',
    reason: 'In dieser Runde sind alle Plätze vergeben.',
  },
}
