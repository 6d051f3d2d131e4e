import type { PanelProps } from './model.ts';
import { References } from './references.tsx';

/** Accounts that contradict each other, side by side and of equal weight. */
export function Accounts({ text, model }: Pick<PanelProps, 'text' | 'model'>) {
  const { accounts } = model;
  if (!accounts) return null;
  return (
    <section class="accounts">
      <h3 class="eyebrow">{accounts.heading}</h3>
      <ul>
        {accounts.items.map((account) => (
          <li key={`${account.headline} ${account.text}`}>
            <strong>{account.headline}</strong>
            <p>
              {account.text}
              <References text={text} citations={account.citations} sources={model.sources} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
