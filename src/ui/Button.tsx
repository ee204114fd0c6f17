import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './Button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly icon?: IconName;
  /** `primary` is ink on paper turned round; one a view at most. */
  readonly tone?: 'plain' | 'primary';
}

/** A button with words. */
export function Button({ icon, tone = 'plain', className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${tone} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
