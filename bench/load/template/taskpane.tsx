import {
  Button,
  Field,
  FluentProvider,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * A task pane as Microsoft's template with React begins: a title, three features, a text and a button that writes it.
 * Made anew from what the template shows, with the same library of controls.
 */

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  header: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    padding: '60px 0',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular },
  list: { padding: '20px', listStyleType: 'none' },
  insertion: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: {
    marginLeft: '20px',
    marginTop: '30px',
    marginBottom: '20px',
    marginRight: '20px',
    maxWidth: '50%',
  },
});

const FEATURES = [
  'Achieve more with Office integration',
  'Unlock features and functionality',
  'Create and visualize like a pro',
];

async function insertText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
    await context.sync();
  });
}

function TextInsertion() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.insertion}>
      <Field className={styles.field} size="large" label="Enter text to be inserted into the document.">
        <Textarea
          size="large"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </Field>
      <Button appearance="primary" size="large" onClick={() => void insertText(text)}>
        Insert text
      </Button>
    </div>
  );
}

function App() {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <section className={styles.header}>
        <h1 className={styles.title}>Welcome</h1>
      </section>
      <ul className={styles.list}>
        {FEATURES.map((feature) => (
          <li key={feature}>{feature}</li>
        ))}
      </ul>
      <TextInsertion />
    </main>
  );
}

void Office.onReady(() => {
  const root = document.querySelector('#container');
  if (root)
    createRoot(root).render(
      <FluentProvider theme={webLightTheme}>
        <App />
      </FluentProvider>,
    );
});
