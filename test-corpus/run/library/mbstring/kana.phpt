--TEST--
mb_convert_kana() changes widths and kana
--FILE--
<?php
foreach (['KV', 'HV', 'a', 'A', 'k', 'c', 'C', 'rn'] as $mode) {
    echo $mode, ' ', mb_convert_kana('ｱｶﾞﾊﾟ｡ アガパ あか ＡＢ１ ab1!', $mode), "\n";
}
--EXPECT--
KV アガパ。 アガパ あか ＡＢ１ ab1!
HV あがぱ。 アガパ あか ＡＢ１ ab1!
a ｱｶﾞﾊﾟ｡ アガパ あか AB1 ab1!
A ｱｶﾞﾊﾟ｡ アガパ あか ＡＢ１ ａｂ１！
k ｱｶﾞﾊﾟ｡ ｱｶﾞﾊﾟ あか ＡＢ１ ab1!
c ｱｶﾞﾊﾟ｡ あがぱ あか ＡＢ１ ab1!
C ｱｶﾞﾊﾟ｡ アガパ アカ ＡＢ１ ab1!
rn ｱｶﾞﾊﾟ｡ アガパ あか AB1 ab1!
