# The typefaces, from the packages fonts-inter, fonts-jetbrains-mono and fonts-opendyslexic,
# become part of the program: it looks the same wherever it runs, and reads nothing at start.
set(faces Inter-Regular.otf Inter-SemiBold.otf Inter-Italic.otf JetBrainsMono-Regular.ttf
          OpenDyslexic-Regular.otf OpenDyslexic-Bold.otf)
set(source "extern \"C\" {\n")
foreach(face IN LISTS faces)
  string(MAKE_C_IDENTIFIER "${face}" symbol)
  find_file(font_${symbol} ${face} REQUIRED PATHS /usr/share/fonts /usr/local/share/fonts
            PATH_SUFFIXES opentype/inter truetype/jetbrains-mono opentype/opendyslexic
                          inter jetbrains-mono opendyslexic TTF OTF)
  string(APPEND source "asm(\".section .rodata\\n.balign 16\\n.global tc_${symbol}\\ntc_${symbol}:\\n\"\n"
                       "    \".incbin \\\"${font_${symbol}}\\\"\\n\"\n"
                       "    \".global tc_${symbol}_end\\ntc_${symbol}_end:\\n.byte 0\\n.previous\\n\");\n")
endforeach()
string(APPEND source "}\n")
file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/embedded_fonts.cpp CONTENT "${source}")
target_sources(screens PRIVATE ${PROJECT_BINARY_DIR}/embedded_fonts.cpp)
